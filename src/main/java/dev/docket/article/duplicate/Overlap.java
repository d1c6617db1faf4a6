package dev.docket.article.duplicate;

import java.util.HashSet;
import java.util.Set;

/**
 * How much two texts have in common, exactly, in sequences of three words.
 *
 * @param mine how many the one has
 * @param theirs how many the other has
 * @param common how many both have
 */
public record Overlap(int mine, int theirs, int common) {

    /** From this resemblance on one text is a copy of the other. */
    public static final double COPY = 0.7;

    /** An excerpt may have a line of its own. */
    private static final double EXCERPT = 0.8;

    /** Below this chance decides. */
    private static final int FEWEST = 60;

    /** An excerpt whose title is that of the text proves enough with so many. */
    private static final int FEWEST_OF_EXCERPT = 25;

    public static Overlap of(String one, String other) {
        Set<String> mine = new HashSet<>(Shingles.of(one));
        Set<String> theirs = new HashSet<>(Shingles.of(other));
        int all = mine.size();
        mine.retainAll(theirs);
        return new Overlap(all, theirs.size(), mine.size());
    }

    /** The share of what either has that both have (Jaccard), 0 to 1; 0 if one is empty. */
    public double resemblance() {
        return common == 0 ? 0 : (double) common / (mine + theirs - common);
    }

    /** The share of the shorter text that the longer has as well, 0 to 1; 0 if one is empty. */
    public double containment() {
        return common == 0 ? 0 : (double) common / shorter();
    }

    public boolean isCopy() {
        return shorter() >= FEWEST && resemblance() >= COPY;
    }

    /** Whether the shorter text is all in the longer; round-ups contain what they quote, too. */
    public boolean isPart() {
        return shorter() >= FEWEST_OF_EXCERPT && containment() >= EXCERPT;
    }

    /** Whether it is the one text that is shorter, rather than the other. */
    public boolean isMineShorter() {
        return mine < theirs;
    }

    private int shorter() {
        return Math.min(mine, theirs);
    }
}
