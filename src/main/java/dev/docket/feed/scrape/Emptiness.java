package dev.docket.feed.scrape;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Says why a page shows no list, as a sentence without its full stop. */
final class Emptiness {

    private static final int HARDLY_ANY_TEXT = 100;
    private static final int LITTLE_TEXT = 600;
    private static final String APPS =
            "#root:empty, #app:empty, #__next:empty, #__nuxt:empty, app-root:empty,"
                    + " #___gatsby:empty";

    private Emptiness() {}

    static String of(Document page) {
        var frame = page.selectFirst("frameset frame[src], body > iframe[src]:only-child");
        if (frame != null) {
            return "The page consists of frames; give the address of the frame that lists the"
                    + " articles, perhaps "
                    + frame.absUrl("src");
        }
        int text = page.body().text().length();
        if (needsScript(page, text)) {
            return "The page shows nothing without JavaScript; look for a feed, a sitemap or a JSON"
                    + " address of the same site";
        }
        return text == 0
                ? "The page is empty"
                : "No list of articles is to be found on the page; selectors would help";
    }

    private static boolean needsScript(Document page, int text) {
        if (page.select("script").isEmpty()) {
            return false;
        }
        boolean asks =
                page.select("noscript").stream()
                        .map(Element::text)
                        .anyMatch(Emptiness::asksForScript);
        return text < HARDLY_ANY_TEXT
                || (text < LITTLE_TEXT && (asks || !page.select(APPS).isEmpty()));
    }

    private static boolean asksForScript(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).contains("javascript");
    }
}
