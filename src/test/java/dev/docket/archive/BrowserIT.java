package dev.docket.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.docket.archive.Chromium.View;
import dev.docket.desk.DeskPassword;
import dev.docket.desk.DeskRows;
import dev.docket.desk.access.Session;
import dev.docket.platform.database.PostgresResource;
import dev.docket.platform.text.Language;
import dev.docket.subscriber.Ask;
import dev.docket.subscriber.Subscriber;
import dev.docket.subscriber.SubscriberFinder;
import dev.docket.subscriber.SubscriberTokens;
import dev.docket.subscriber.Subscriptions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages in a real browser: accessible, no wider than a phone, and asking nobody else. */
@QuarkusTest
@TestProfile(WithMemoryDigests.class)
@WithTestResource(PostgresResource.class)
class BrowserIT {

    private static final List<String> PUBLIC =
            List.of(
                    "/en/",
                    "/cs/digests/weekly/31",
                    "/pl/stories/41",
                    "/en/stories/43",
                    "/cs/search?q=Alder",
                    "/pl/subscribe",
                    "/en/about",
                    "/cs/digests",
                    "/en/nowhere",
                    "/en/confirm/x.0.y",
                    "/desk/login");

    private static @Nullable Chromium chromium;

    @Inject MemoryDigests digests;
    @Inject DeskPassword password;
    @Inject Session session;
    @Inject Subscriptions subscriptions;
    @Inject SubscriberTokens tokens;
    @Inject Jdbi jdbi;
    @TestHTTPResource URI base;

    @BeforeAll
    static void start_a_browser() {
        Assumptions.assumeTrue(Chromium.isInstalled(), "Chromium is not installed");
        chromium = Chromium.start();
    }

    @AfterAll
    static void close_the_browser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void three_weeks_are_out() {
        digests.clear();
        for (int number = 29; number <= 31; number++) {
            digests.add(MemoryDigests.numbered(number));
        }
    }

    private static Chromium browser() {
        return Objects.requireNonNull(chromium);
    }

    private void assertNoFaults(BrowserContext context, List<String> addresses) {
        var wrong = new ArrayList<String>();
        addresses.forEach(address -> wrong.addAll(Chromium.faults(context, base, address)));
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource
    void every_page_is_accessible_fits_and_asks_nobody_else(View view) {
        try (var context = browser().look(view)) {
            assertNoFaults(context, PUBLIC);
        }
    }

    @ParameterizedTest
    @EnumSource
    void so_is_the_desk_behind_its_door(View view) {
        var rows = new DeskRows(jdbi);
        rows.source("A source with a name as long as names of sources get, and then some");
        rows.refusal("somebody.with.a.long.address@subdomain.example.org", "550 no such user");
        var mail = "/desk/outbox/" + rows.mail();
        password.createIfMissing();
        try (var context = browser().look(view)) {
            enter(context);
            assertNoFaults(
                    context,
                    List.of("/desk", "/desk/sources", "/desk/deliveries", "/desk/outbox", mail));
        }
    }

    @ParameterizedTest
    @EnumSource
    void so_are_the_pages_behind_the_links_of_a_mail(View view) {
        var reader = reader(view.name().toLowerCase(Locale.ROOT) + "@example.org");
        var far = Instant.parse("2100-01-01T00:00:00Z");
        try (var context = browser().look(view)) {
            assertNoFaults(
                    context,
                    List.of(
                            tokens.confirm(reader, far).getPath(),
                            tokens.choose(reader).getPath(),
                            tokens.leave(reader).getPath()));
        }
    }

    private Subscriber reader(String address) {
        subscriptions.ask(new Ask(address, Language.PL, "page", "203.0.113.7"));
        return SubscriberFinder.find(jdbi, address).orElseThrow();
    }

    @Test
    void a_cell_opens_its_proof_without_a_script_and_with_the_keyboard_alone() {
        try (var context = browser().withoutScripts();
                var page = context.newPage()) {
            page.navigate(base.resolve("/en/digests/weekly/31").toString());
            var proof = page.locator(".proof").first();
            assertTrue(proof.isHidden());
            page.locator(".cell summary").first().focus();
            page.keyboard().press("Enter");
            assertTrue(proof.isVisible());
            assertTrue(proof.innerText().contains("The weights are on the hub."));
        }
    }

    @Test
    void somebody_who_switches_language_stays_on_the_page_and_is_remembered() {
        try (var context = browser().look(View.LIGHT);
                var page = context.newPage()) {
            page.navigate(base.resolve("/en/digests/weekly/31").toString());
            page.locator(".languages a[hreflang=cs]").click();
            assertEquals(base.resolve("/cs/digests/weekly/31").toString(), page.url());
            page.navigate(base.resolve("/").toString());
            assertEquals("cs", page.locator("html").getAttribute("lang"));
        }
    }

    @Test
    void a_reader_finds_a_story_by_its_words() {
        try (var context = browser().look(View.PHONE);
                Page page = context.newPage()) {
            page.navigate(base.resolve("/en/search").toString());
            page.locator("#q").fill("Birch license");
            page.keyboard().press("Enter");
            page.locator(".hits a").first().click();
            assertTrue(page.locator("h1").innerText().contains("asks who you are"));
        }
    }

    @Test
    void a_kept_mail_shows_its_html_in_a_frame() {
        var address = "/desk/outbox/" + new DeskRows(jdbi).mail();
        password.createIfMissing();
        try (var context = browser().look(View.LIGHT);
                var page = context.newPage()) {
            enter(context);
            page.navigate(base.resolve(address).toString());
            assertEquals("Confirm", page.frameLocator("iframe.mail").locator("p").innerText());
        }
    }

    private void enter(BrowserContext context) {
        var cookie = new Cookie(Session.COOKIE, session.open()).setUrl(base.toString());
        context.addCookies(List.of(cookie));
    }

    @Test
    void an_editor_logs_in_pauses_a_source_and_logs_out() {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM desk_password"));
        var known = password.createIfMissing().orElseThrow();
        new DeskRows(jdbi).source("Lonely gazette");
        try (var context = browser().look(View.PHONE);
                var page = context.newPage()) {
            page.navigate(base.resolve("/desk/sources").toString());
            page.locator("#password").fill(known);
            page.keyboard().press("Enter");
            page.locator("nav >> text=Sources").click();
            page.locator("button:has-text('Pause Lonely gazette')").click();
            assertTrue(page.locator("button:has-text('Resume Lonely gazette')").isVisible());
            page.locator("text=Log out").click();
            assertEquals(base.resolve("/desk/login").toString(), page.url());
        }
    }
}
