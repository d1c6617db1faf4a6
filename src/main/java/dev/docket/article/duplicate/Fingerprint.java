package dev.docket.article.duplicate;

import java.util.List;
import java.util.OptionalLong;

/**
 * SimHash (Charikar 2002; Manku, Jain and Das Sarma 2007): 64 bits of which few differ between
 * texts that share most of their word sequences.
 */
public final class Fingerprint {

    /**
     * Texts that differ in more bits are not worth comparing word by word. Wide, for a changed
     * paragraph moves many bits; what is near is confirmed by {@link Overlap}.
     */
    public static final int NEAR = 8;

    /** Below this many shingles chance decides, and there is no fingerprint. */
    private static final int FEWEST = 60;

    private Fingerprint() {}

    /** The fingerprint of {@code text}; empty if the text is too short for one. */
    public static OptionalLong of(String text) {
        List<String> shingles = Shingles.of(text);
        if (shingles.size() < FEWEST) {
            return OptionalLong.empty();
        }
        var votes = new int[Long.SIZE];
        for (var shingle : shingles) {
            vote(votes, hash(shingle));
        }
        return OptionalLong.of(outcome(votes));
    }

    /** How many bits differ: 0 to 64. */
    public static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static void vote(int[] votes, long hash) {
        for (int bit = 0; bit < votes.length; bit++) {
            votes[bit] += ((hash >>> bit) & 1) == 1 ? 1 : -1;
        }
    }

    private static long outcome(int[] votes) {
        long bits = 0;
        for (int bit = 0; bit < votes.length; bit++) {
            bits |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return bits;
    }

    /** FNV-1a over the characters, then the finisher of SplitMix64, so that all bits mix. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
