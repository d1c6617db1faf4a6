package dev.docket.story.summary;

import java.util.regex.Pattern;

/** Sentences about what was before the news. */
final class Background {

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(?:19|20)\\d\\d(?![\\d.]*\\d)");
    private static final Pattern EARLIER =
            Pattern.compile(
                    "(?iu)\\b(?:last"
                        + " (?:year|month|spring|summer|autumn|fall|winter|january|february|march"
                        + "|april|may|june|july|august|september|october|november|december)|(?:years?|months?|decades?)"
                        + " ago|over the (?:past|last)|in recent (?:years|months)|back"
                        + " in|loni|minulý (?:rok|měsíc)|před (?:rokem|lety)|w zeszłym"
                        + " (?:roku|miesiącu)|(?:rok|lat|lata) temu)\\b|\\b(?:has|have) (?:emerged"
                        + " as|become|the potential|made significant)\\b|\\b(?:plays?|playing) an?"
                        + " \\w+ role\\b|\\bis an? essential\\b|\\bthe most"
                        + " important\\b|\\brapid(?:ly)?"
                        + " (?:develop|advanc|evolv|grow|progress)|\\b(?:previous|prior|earlier)"
                        + " (?:studies|work|works|research|approaches)\\b"
                        + "|随着|近期以来|去年|前年|此前|多年来|近年来|过去几");

    private Background() {}

    /**
     * Whether a sentence looks back.
     *
     * @param year the one it was written in
     */
    static boolean is(String sentence, int year) {
        return EARLIER.matcher(sentence).find()
                || YEAR.matcher(sentence)
                        .results()
                        .anyMatch(found -> Integer.parseInt(found.group()) < year);
    }
}
