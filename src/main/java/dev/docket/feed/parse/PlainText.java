package dev.docket.feed.parse;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Titles and names, freed of HTML and of invisible characters that strayed into them. */
public final class PlainText {

    /** Tags that are meant as markup; {@code List<String>} is not. */
    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?:a|abbr|b|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|small|span|strike|strong|sub|sup|table|td|th|tr|tt|u|ul|var)\\b[^<>]*>|</(?:script|style)>|<!--",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern UNCLOSED =
            Pattern.compile(
                    "<(script|style)\\b(?!.*</\\1)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#[xX]\\p{XDigit}+|\\w+);");

    /** A title of megabytes is none; only its beginning is cleaned. */
    private static final int LONGEST = 100_000;

    private PlainText() {}

    /** Without tags, entities resolved, white space made single blanks. */
    public static String of(String text) {
        var plain = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        // Twice: a title in CDATA is often escaped once more than it should be.
        for (int round = 0; round < 2 && mayHaveMarkup(plain); round++) {
            plain =
                    TAG.matcher(plain).find()
                            ? withoutTags(plain)
                            : Parser.unescapeEntities(plain, false);
        }
        return visible(plain);
    }

    private static boolean mayHaveMarkup(String text) {
        return (text.indexOf('<') >= 0 && TAG.matcher(text).find())
                || (text.indexOf('&') >= 0 && ENTITY.matcher(text).find());
    }

    private static String withoutTags(String html) {
        Element body = Jsoup.parseBodyFragment(withoutOpenScripts(html)).body();
        body.select("script, style").remove();
        return body.wholeText();
    }

    /** A title may speak of a tag that, taken for one, would swallow all that follows. */
    private static String withoutOpenScripts(String html) {
        return UNCLOSED.matcher(html).replaceAll("&lt;$1");
    }

    private static String visible(String text) {
        var visible = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isSpace(letter)) {
                space = true;
            } else if (!isInvisible(letter)) {
                if (space && !visible.isEmpty()) {
                    visible.append(' ');
                }
                visible.append(letter);
                space = false;
            }
        }
        return visible.toString();
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter);
    }

    /**
     * Zero-width spaces, soft hyphens, byte order marks and what turns the direction of writing;
     * not the joiners, which Persian and families of emoji are written with.
     */
    private static boolean isInvisible(char letter) {
        return letter == '\u200b'
                || letter == '\u00ad'
                || letter == '\u2060'
                || letter == '\ufeff'
                || (letter >= '\u202a' && letter <= '\u202e')
                || (letter >= '\u2066' && letter <= '\u2069');
    }
}
