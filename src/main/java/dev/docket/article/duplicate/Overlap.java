package dev.docket.article.duplicate;

import java.util.HashSet;

/** How much two texts have in common, exactly. */
public final class Overlap {

    /** From this share on one text is a copy of the other. */
    public static final double COPY = 0.7;

    private Overlap() {}

    /** The share of word sequences that both have (Jaccard, 0 to 1); 0 if one is empty. */
    public static double of(String one, String other) {
        var mine = new HashSet<>(Shingles.of(one));
        var theirs = new HashSet<>(Shingles.of(other));
        int all = mine.size() + theirs.size();
        mine.retainAll(theirs);
        int common = mine.size();
        return common == 0 ? 0 : (double) common / (all - common);
    }
}
