package dev.docket.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.docket.platform.database.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> ADDRESSES =
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
                    "/desk/login");

    private static Playwright playwright;
    private static Browser browser;

    @Inject MemoryDigests digests;
    @TestHTTPResource URI base;

    /** How somebody looks at a page. */
    enum View {
        LIGHT(ColorScheme.LIGHT, 1100),
        DARK(ColorScheme.DARK, 1100),
        PHONE(ColorScheme.LIGHT, 360);

        private final ColorScheme scheme;
        private final int width;

        View(ColorScheme scheme, int width) {
            this.scheme = scheme;
            this.width = width;
        }

        Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setColorScheme(scheme)
                    .setViewportSize(width, 800);
        }
    }

    @BeforeAll
    static void start_a_browser() {
        Assumptions.assumeTrue(Files.exists(CHROMIUM), "Chromium is not installed");
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(CHROMIUM)
                                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void close_the_browser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void three_weeks_are_out() {
        digests.clear();
        for (int number = 29; number <= 31; number++) {
            digests.add(MemoryDigests.numbered(number));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_page_is_accessible_fits_and_asks_nobody_else(View view) {
        try (var context = browser.newContext(view.options())) {
            var wrong = new ArrayList<String>();
            ADDRESSES.forEach(address -> wrong.addAll(faults(context, address)));
            assertEquals(List.of(), wrong);
        }
    }

    private List<String> faults(BrowserContext context, String address) {
        var faults = new ArrayList<String>();
        try (var page = context.newPage()) {
            page.onRequest(request -> {
                if (!request.url().startsWith(base.toString())) {
                    faults.add(address + " asks " + request.url());
                }
            });
            page.onConsoleMessage(message -> {
                // A browser reports the status of a missing page as an error, too.
                if (message.type().equals("error") && !message.text().contains("404")) {
                    faults.add(address + " logs " + message.text());
                }
            });
            page.navigate(base.resolve(address).toString());
            page.locator("details")
                    .evaluateAll("all => all.slice(0, 1).forEach(d => d.open = true)");
            if ((Boolean)
                    page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                faults.add(address + " is wider than its window");
            }
            for (var rule : new AxeBuilder(page).analyze().getViolations()) {
                faults.add(
                        address
                                + " breaks "
                                + rule.getId()
                                + ": "
                                + rule.getNodes().getFirst().getHtml());
            }
        }
        return faults;
    }

    @Test
    void a_cell_opens_its_proof_without_a_script_and_with_the_keyboard_alone() {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (var context = browser.newContext(options);
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
        try (var context = browser.newContext();
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
        try (var context = browser.newContext();
                Page page = context.newPage()) {
            page.navigate(base.resolve("/en/search").toString());
            page.locator("#q").fill("Birch license");
            page.keyboard().press("Enter");
            page.locator(".hits a").first().click();
            assertTrue(page.locator("h1").innerText().contains("asks who you are"));
        }
    }
}
