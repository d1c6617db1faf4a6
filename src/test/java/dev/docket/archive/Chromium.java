package dev.docket.archive;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser that looks for what a reader would stumble over. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(List.of("--no-sandbox")));
    }

    /** How somebody looks at a page; at twice the size, half as much of it fits. */
    public enum View {
        LIGHT(ColorScheme.LIGHT, 1100, 1),
        DARK(ColorScheme.DARK, 1100, 1),
        ZOOMED(ColorScheme.LIGHT, 550, 2),
        PHONE(ColorScheme.LIGHT, 360, 1);

        private final ColorScheme scheme;
        private final int width;
        private final int scale;

        View(ColorScheme scheme, int width, int scale) {
            this.scheme = scheme;
            this.width = width;
            this.scale = scale;
        }

        private Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setColorScheme(scheme)
                    .setDeviceScaleFactor(scale)
                    .setViewportSize(width, 800);
        }
    }

    public static boolean isInstalled() {
        return Files.exists(PROGRAM);
    }

    public static Chromium start() {
        var options =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return new Chromium(Playwright.create(options));
    }

    public BrowserContext look(View view) {
        return browser.newContext(view.options());
    }

    public BrowserContext withoutScripts() {
        return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** What is wrong with a page: barriers, width, errors, and whom else it asks. */
    public static List<String> faults(BrowserContext context, URI base, String address) {
        var faults = new ArrayList<String>();
        try (var page = context.newPage()) {
            page.onRequest(request -> {
                if (!request.url().startsWith(base.toString())) {
                    faults.add(address + " asks " + request.url());
                }
            });
            page.onConsoleMessage(message -> {
                // A browser reports the status of a missing page as an error, too.
                if (message.type().equals("error")
                        && !message.text().matches(".*status of 4(04|10).*")
                        // The frame of a kept mail is sandboxed: this is it doing its work.
                        && !message.text().startsWith("Blocked script execution")) {
                    faults.add(address + " logs " + message.text());
                }
            });
            page.navigate(base.resolve(address).toString());
            page.locator("details")
                    .evaluateAll("all => all.slice(0, 1).forEach(d => d.open = true)");
            faults.addAll(barriers(page, address));
        }
        return faults;
    }

    /** The page alone: a sandboxed mail frame runs no script, and so would never answer. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).exclude("iframe");
    }

    private static List<String> barriers(Page page, String address) {
        var faults = new ArrayList<String>();
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            faults.add(address + " is wider than its window");
        }
        for (var rule : axe(page).analyze().getViolations()) {
            var first = rule.getNodes().getFirst().getHtml();
            faults.add(address + " breaks " + rule.getId() + ": " + first);
        }
        return faults;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
