package dev.docket.article.duplicate;

import java.util.List;

/**
 * A sample of a text's word sequences: those with the least hashes (bottom-k sketch; Cohen and
 * Kaplan 2007). Texts that have much in common share some of their samples, also where one is only
 * a part of the other; which of them really are alike {@link Overlap} tells.
 */
public final class Sketch {

    /** Copies share at least so many samples, or all if there are not so many. */
    public static final int SHARED = 3;

    /** An excerpt of fifty words is still found in a text of three thousand. */
    private static final int SAMPLES = 200;

    /** Texts of fewer sequences are alike by chance. */
    private static final int FEWEST = 20;

    private Sketch() {}

    /** The sample of {@code text}, ascending; empty if the text is too short for one. */
    public static List<Integer> of(String text) {
        var samples =
                Shingles.telling(text).stream().map(Sketch::hash).distinct().sorted().toList();
        return samples.size() < FEWEST
                ? List.of()
                : samples.subList(0, Math.min(SAMPLES, samples.size()));
    }

    /** FNV-1a over the characters, then the finisher of SplitMix64, so that all bits mix. */
    private static int hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return (int) (hash ^ (hash >>> 31));
    }
}
