package dev.docket.feed.scrape.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands on every page of a site: menus, banners, boxes to subscribe. */
final class Furniture {

    private static final String NEVER =
            "script, style, template, noscript, svg, nav, [role=navigation], [role=dialog],"
                    + " [role=banner], [role=contentinfo], [role=menu], [role=search],"
                    + " [aria-label=breadcrumb], dialog, .sr-only, .visually-hidden,"
                    + " .screen-reader-text";
    private static final String PERHAPS = "form, aside, header, [role=complementary]";
    private static final String ARTICLES = "article, main, section, li";
    private static final Pattern NAMES = Pattern.compile("\\s+");
    private static final Pattern TOKENS = Pattern.compile("[_-]+");

    /** Words in an id or a class that no list of articles carries. */
    private static final Set<String> SIGNS =
            Set.of(
                    "menu",
                    "navbar",
                    "topbar",
                    "sidebar",
                    "breadcrumb",
                    "breadcrumbs",
                    "footer",
                    "pagination",
                    "pager",
                    "toc",
                    "cookie",
                    "cookies",
                    "newsletter",
                    "subscribe",
                    "share",
                    "social",
                    "related",
                    "skip");

    private Furniture() {}

    /** A copy of the page without it; what holds most of the page is no furniture. */
    static Document without(Document page) {
        var content = page.clone();
        content.select(NEVER).remove();
        content.select("a a").unwrap(); // no HTML, and costly: each counts the text of all within
        int text = content.text().length();
        content.select("footer").stream().filter(Furniture::isAside).forEach(Element::remove);
        content.select(PERHAPS).stream().filter(Furniture::isAside).forEach(e -> drop(e, text));
        content.select("[class], [id]").stream()
                .filter(Furniture::saysSo)
                .forEach(e -> drop(e, text));
        return content;
    }

    private static boolean isAside(Element element) {
        return !element.tagName().matches("header|footer") || element.closest(ARTICLES) == null;
    }

    /** A name as a whole, or its last word: "site-footer" is one, "menu-reviews" is not. */
    private static boolean saysSo(Element element) {
        if (element.tagName().matches("body|html|main|article|a|h[1-6]")) {
            return false;
        }
        var names = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
        for (var name : NAMES.split(names, -1)) {
            var words = TOKENS.split(name, -1);
            if (words.length > 0 && words.length <= 3 && SIGNS.contains(words[words.length - 1])) {
                return true;
            }
        }
        return false;
    }

    private static void drop(Element element, int text) {
        if (element.parent() != null && element.text().length() * 2 < text) {
            element.remove();
        }
    }
}
