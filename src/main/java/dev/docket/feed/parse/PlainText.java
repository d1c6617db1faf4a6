package dev.docket.feed.parse;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Titles and names, freed of HTML that strayed into them. */
public final class PlainText {

    /** Tags that are meant as markup; {@code List<String>} is not. */
    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?:a|abbr|b|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|small|span|strike|strong|style|sub|sup|table|td|th|tr|tt|u|ul|var)\\b[^<>]*>|<!--",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#[xX]\\p{XDigit}+|\\w+);");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\p{Cc}]+");

    private PlainText() {}

    /** Without tags, entities resolved, white space made single blanks. */
    public static String of(String text) {
        var plain = text;
        // Twice: a title in CDATA is often escaped once more than it should be.
        for (int round = 0;
                round < 2 && (TAG.matcher(plain).find() || ENTITY.matcher(plain).find());
                round++) {
            plain =
                    TAG.matcher(plain).find()
                            ? withoutTags(plain)
                            : Parser.unescapeEntities(plain, false);
        }
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    private static String withoutTags(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style").remove();
        return body.wholeText();
    }
}
