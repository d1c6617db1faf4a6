package dev.docket.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.docket.archive.Chromium;
import dev.docket.archive.Chromium.View;
import dev.docket.desk.access.Session;
import dev.docket.feed.Gathering;
import dev.docket.feed.NewSource;
import dev.docket.feed.SourceKind;
import dev.docket.feed.Sources;
import dev.docket.platform.database.PostgresResource;
import dev.docket.platform.time.DocketClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages on sources in a real browser. */
@QuarkusTest
@TestProfile(LoopbackReading.class)
@WithTestResource(PostgresResource.class)
class SourcesBrowserIT {

    private static @Nullable Chromium chromium;

    @Inject DeskPassword password;
    @Inject Session session;
    @Inject DocketClock clock;
    @Inject Jdbi jdbi;
    @Inject Sources sources;
    @Inject Gathering gathering;
    @TestHTTPResource URI base;

    private HarbourSite site;

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
    void a_harbour() throws IOException {
        clock.pin(Instant.parse("2026-03-02T12:00:00Z"));
        password.createIfMissing();
        jdbi.useHandle(handle -> handle.execute("DELETE FROM source"));
        site = new HarbourSite();
    }

    @AfterEach
    void let_time_pass_again() {
        site.close();
        clock.release();
    }

    private static Chromium browser() {
        return Objects.requireNonNull(chromium);
    }

    private void enter(BrowserContext context) {
        context.addCookies(
                List.of(new Cookie(Session.COOKIE, session.open()).setUrl(base.toString())));
    }

    private long added(SourceKind kind, String path) {
        return sources.add(NewSource.at(kind, site.at(path).toString()));
    }

    @ParameterizedTest
    @EnumSource
    void every_page_on_sources_is_accessible_and_fits(View view) {
        var addresses = new ArrayList<>(List.of("/desk/sources", "/desk/sources/add"));
        addresses.add("/desk/sources/" + added(SourceKind.FEED, "/feed") + "?done=added");
        addresses.add("/desk/sources/" + added(SourceKind.FEED, "/broken"));
        addresses.add("/desk/sources/" + added(SourceKind.PAGE, "/home"));
        gathering.visitDue();
        try (var context = browser().look(view)) {
            enter(context);
            var wrong = new ArrayList<String>();
            addresses.forEach(address -> wrong.addAll(Chromium.faults(context, base, address)));
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void a_source_is_found_and_added_with_the_keyboard_alone_and_without_a_script() {
        try (var context = browser().withoutScripts()) {
            enter(context);
            var page = context.newPage();
            page.navigate(base.resolve("/desk/sources/add").toString());
            page.locator("input[autofocus]:focus").waitFor(); // the browser gives it when it draws
            page.keyboard().type(site.at("/home").toString());
            page.keyboard().press("Enter");
            assertTrue(page.locator(".offer h3").first().innerText().contains("Harbour Notes"));
            page.locator("#name-0").focus();
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.endsWith("done=added"));
            assertTrue(page.locator("[role=status]").innerText().contains("Added."));
            assertEquals("Harbour Notes", sources.list().getFirst().source().name());
        }
    }

    @Test
    void a_wrong_setting_is_told_beside_its_field() {
        var address = "/desk/sources/" + added(SourceKind.FEED, "/feed");
        try (var context = browser().look(View.PHONE)) {
            enter(context);
            Page page = context.newPage();
            page.navigate(base.resolve(address).toString());
            page.locator("#language").fill("Czech");
            page.locator("form[action$=settings] button").click();
            assertTrue(page.locator("#language-problem").isVisible());
            assertEquals("Czech", page.locator("#language").inputValue());
        }
    }
}
