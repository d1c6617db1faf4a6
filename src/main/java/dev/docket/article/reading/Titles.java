package dev.docket.article.reading;

import java.util.Locale;

/** Titles compared by their letters and digits. */
final class Titles {

    /** A title that another contains is the same title from this length on, in letters. */
    private static final int TELLING = 15;

    private Titles() {}

    static boolean isSame(String one, String other) {
        var mine = bare(one);
        var theirs = bare(other);
        var shorter = mine.length() < theirs.length() ? mine : theirs;
        var longer = mine.length() < theirs.length() ? theirs : mine;
        return mine.equals(theirs) || (shorter.length() >= TELLING && longer.contains(shorter));
    }

    static String bare(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
