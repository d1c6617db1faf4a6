package dev.docket.article.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the languages of the Latin script by how many of their marks a text bears. */
final class Latin {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:['’]\\p{L}+)?");

    /** What the publisher's word weighs: about one common word. */
    private static final double DECLARED = 1;

    private Latin() {}

    static String identify(String text, String prior) {
        var tally = new Tally();
        tally.add(prior, DECLARED);
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group().replace('’', '\'')).toList();
        for (var word : words) {
            Marks.tally(word, tally);
        }
        return tally.winner(prior);
    }
}
