package dev.docket.feed.parse;

import java.util.Locale;

/**
 * Sees whether a document broke off in the middle of an item, which then must not be taken for
 * whole.
 */
final class Truncation {

    private static final int TAIL = 300;

    private Truncation() {}

    static boolean cutsLastItem(String text) {
        var tail = text.substring(Math.max(0, text.length() - TAIL)).toLowerCase(Locale.ROOT);
        boolean ended =
                tail.contains("</rss")
                        || tail.contains("</feed")
                        || tail.contains("rdf>")
                        || tail.contains("</channel");
        return !ended && (opensLast(text, "item") || opensLast(text, "entry"));
    }

    private static boolean opensLast(String text, String name) {
        int open = Math.max(text.lastIndexOf("<" + name + ">"), text.lastIndexOf("<" + name + " "));
        return open >= 0 && text.indexOf("</" + name, open) < 0;
    }
}
