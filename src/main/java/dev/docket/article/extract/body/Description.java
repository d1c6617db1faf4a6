package dev.docket.article.extract.body;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in a sentence or two; often the lead, word for word. */
final class Description {

    /** So much must be the same, in letters. */
    private static final int ENOUGH = 40;

    private Description() {}

    static String of(Document page) {
        for (var meta :
                page.head().select("meta[property=og:description], meta[name=description]")) {
            var words = Bare.of(meta.attr("content"));
            if (words.length() >= ENOUGH) {
                return words;
            }
        }
        return "";
    }

    /** The same of the words of {@code element}. */
    static boolean isOf(Element element, String description, Weights weights) {
        int length = weights.at(element).prose;
        return length >= ENOUGH
                && length < 2 * description.length() + 400
                && isOf(element.text(), description);
    }

    /** Whether {@code text} begins as {@code description} does, which may be cut off. */
    static boolean isOf(String text, String description) {
        if (description.isEmpty() || text.length() < ENOUGH) {
            return false;
        }
        var words = Bare.of(text);
        return words.length() >= ENOUGH
                && words.startsWith(description.substring(0, ENOUGH))
                && words.length() < 2 * description.length() + 200;
    }
}
