package dev.docket.feed.parse;

import dev.docket.feed.parse.xml.Element;
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
    static String html(Element element) {
        if (!element.children().isEmpty()) {
            return markup(element);
        }
        var text = isBase64(element) ? decoded(element.text()) : element.text();
        return isPlain(element) ? Entities.escape(text) : text;
    }

    /** As plain text, for titles and names. */
    static String text(Element element) {
        return PlainText.of(html(element));
    }

    /** Without the div that Atom wants around XHTML. */
    private static String markup(Element element) {
        var first = element.children().getFirst();
        boolean wrapped =
                element.children().size() == 1
                        && first.name().equals("div")
                        && !element.hasOwnText();
        return wrapped ? first.html() : element.html();
    }

    private static boolean isPlain(Element element) {
        var type = element.attribute("type");
        return type.equals("text") || type.equals("text/plain");
    }

    private static boolean isBase64(Element element) {
        if (element.attribute("mode").equalsIgnoreCase("base64")) {
            return true;
        }
        var type = element.attribute("type").toLowerCase(Locale.ROOT);
        boolean binary =
                type.contains("/")
                        && !type.startsWith("text/")
                        && !type.endsWith("xml")
                        && !type.contains("html");
        return binary && element.attribute("src").isEmpty();
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return text;
        }
    }
}
