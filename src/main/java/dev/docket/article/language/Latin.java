package dev.docket.article.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the languages of the Latin script by how many of their marks a text bears. */
final class Latin {

    private static final Pattern WORD =
            Pattern.compile("\\p{L}{2,}(?:['’]\\p{L}+)?|(?<=^|\\s)\\p{Ll}(?=\\s|$)");

    /** Addresses are full of words of no language. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)\\b(?:https?://|www\\.)\\S+|\\b[\\w.-]+\\.(?:com|org|net|ai|io|dev)\\b\\S*");

    /** What the publisher's word weighs: about one common word. */
    private static final double DECLARED = 1;

    private Latin() {}

    static String identify(String text, String prior) {
        var tally = new Tally();
        tally.add(prior, DECLARED);
        WORD.matcher(ADDRESS.matcher(text).replaceAll(" "))
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT).replace('’', '\''))
                .forEach(word -> Marks.tally(word, tally));
        return tally.winner(prior);
    }
}
