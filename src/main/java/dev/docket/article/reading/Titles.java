package dev.docket.article.reading;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Titles compared by their letters and digits. */
final class Titles {

    /** A title that another contains is the same title from this length on, in letters. */
    private static final int TELLING = 15;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");

    private Titles() {}

    static boolean isSame(String one, String other) {
        var mine = bare(one);
        var theirs = bare(other);
        if (mine.equals(theirs)) {
            return true;
        }
        var shorter = mine.length() < theirs.length() ? mine : theirs;
        var longer = mine.length() < theirs.length() ? theirs : mine;
        return shorter.length() >= TELLING
                && longer.contains(shorter)
                && !haveOtherNumbers(one, other);
    }

    /**
     * Whether each has a number that the other lacks, as the titles of two versions or two sizes of
     * a model have, whose texts may be nearly the same.
     */
    static boolean haveOtherNumbers(String one, String other) {
        var mine = numbers(one);
        var theirs = numbers(other);
        return !mine.containsAll(theirs) && !theirs.containsAll(mine);
    }

    private static Set<String> numbers(String title) {
        return NUMBER.matcher(title)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String bare(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
