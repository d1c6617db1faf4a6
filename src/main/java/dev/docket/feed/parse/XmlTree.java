package dev.docket.feed.parse;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * XML that need not be well-formed. No DOCTYPE is obeyed: entities that it declares stay as they
 * are written.
 */
final class XmlTree {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");
    private static final Pattern DOCTYPE =
            Pattern.compile(
                    "<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int PROLOGUE = 100_000;

    private XmlTree() {}

    static Document parse(String text) {
        var clean = FORBIDDEN.matcher(text).replaceAll("");
        return Parser.xmlParser()
                .settings(ParseSettings.preserveCase)
                .parseInput(withoutDoctype(clean), "");
    }

    private static String withoutDoctype(String text) {
        var head = text.substring(0, Math.min(text.length(), PROLOGUE));
        var match = DOCTYPE.matcher(head);
        return match.find() ? text.substring(0, match.start()) + text.substring(match.end()) : text;
    }
}
