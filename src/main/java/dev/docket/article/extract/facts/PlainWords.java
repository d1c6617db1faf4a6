package dev.docket.article.extract.facts;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Words as publishers put them into attributes and JSON, made plain. */
final class PlainWords {

    /** Also the spaces that {@code \s} does not know: unbreakable, thin, ideographic. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** No word has them, and a database refuses the first of them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\f\\r]]");

    private PlainWords() {}

    /** One line without entities, which publishers escape twice, and control characters. */
    static String of(String raw) {
        return line(Parser.unescapeEntities(raw, false));
    }

    /** The same for what is no mark-up any more, such as the words of a heading within code. */
    static String line(String words) {
        return SPACE.matcher(withoutControls(words)).replaceAll(" ").strip();
    }

    static String withoutControls(String raw) {
        return CONTROL.matcher(raw).replaceAll("");
    }
}
