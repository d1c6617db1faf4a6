package dev.docket.article.extract.facts.view;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Words as publishers put them into attributes and JSON, made plain. */
public final class PlainWords {

    /** No word has them, and a database refuses the first of them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\f\\r]]");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The last of ASCII, and no letter. */
    private static final char DELETE = 0x7f;

    private PlainWords() {}

    /** Letters and digits only, in lower case: what two spellings of one title share. */
    public static String bare(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** One line without entities, which publishers escape twice, and control characters. */
    public static String of(String raw) {
        return line(Parser.unescapeEntities(raw, false));
    }

    /**
     * The same for what is no mark-up any more, such as the words of a heading within code; without
     * a pattern, since every line of a page passes here.
     */
    public static String line(String words) {
        var line = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char next = words.charAt(i);
            if (isSpace(next)) {
                gap = !line.isEmpty();
            } else if (isOfWords(next)) {
                line.append(gap ? " " : "").append(next);
                gap = false;
            }
        }
        return line.toString();
    }

    /** Also the spaces that {@code \s} does not know: unbreakable, thin, ideographic. */
    private static boolean isSpace(char next) {
        return next <= DELETE
                ? next == ' ' || (next >= '\t' && next <= '\r')
                : Character.isSpaceChar(next);
    }

    private static boolean isOfWords(char next) {
        return next > DELETE ? !Character.isISOControl(next) : next > ' ' && next < DELETE;
    }

    public static String withoutControls(String raw) {
        return CONTROL.matcher(raw).replaceAll("");
    }
}
