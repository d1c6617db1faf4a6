package dev.docket.feed.parse;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Entities;

/**
 * The value of an element that may hold text, escaped HTML, markup or base64 (RFC 4287, sections
 * 3.1 and 4.1.3).
 */
final class TextConstruct {

    private TextConstruct() {}

    /** As HTML. */
    static String html(Node node) {
        if (hasMarkup(node)) {
            return markup(node);
        }
        var text = base64(node) ? decoded(node.text()) : node.text();
        return plain(node) ? Entities.escape(text) : text;
    }

    /** As plain text, for titles and names. */
    static String text(Node node) {
        return PlainText.of(html(node));
    }

    /** Without the div that Atom wants around XHTML. */
    private static String markup(Node node) {
        var element = node.element();
        var only = element.childrenSize() == 1 ? element.firstElementChild() : null;
        if (only != null && only.tag().localName().equals("div") && element.ownText().isBlank()) {
            return only.html().strip();
        }
        return element.html().strip();
    }

    private static boolean hasMarkup(Node node) {
        return node.element().childrenSize() > 0;
    }

    private static boolean plain(Node node) {
        return node.attribute("type").equals("text") || node.attribute("type").equals("text/plain");
    }

    private static boolean base64(Node node) {
        if (node.attribute("mode").equalsIgnoreCase("base64")) {
            return true;
        }
        var type = node.attribute("type").toLowerCase(Locale.ROOT);
        boolean binary =
                type.contains("/")
                        && !type.startsWith("text/")
                        && !type.endsWith("xml")
                        && !type.contains("html");
        return binary && node.attribute("src").isEmpty();
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return text;
        }
    }
}
