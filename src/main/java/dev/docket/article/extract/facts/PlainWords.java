package dev.docket.article.extract.facts;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Words as publishers put them into attributes and JSON, made plain. */
final class PlainWords {

    /** Also the spaces that {@code \s} does not know: unbreakable, thin, ideographic. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** No word has them, and a database refuses the first of them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\f\\r]]");

    private PlainWords() {}

    /** One line without entities, which publishers escape twice, and control characters. */
    static String of(String raw) {
        var plain = withoutControls(Parser.unescapeEntities(raw, false));
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    static String withoutControls(String raw) {
        return CONTROL.matcher(raw).replaceAll("");
    }
}
