package dev.docket.cli.bench.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Words that do not exist, used as unevenly as real ones: the word of rank r about 1/r as often as
 * the first (Zipf).
 */
public final class Vocabulary {

    private static final String[] STARTS = {
        "b", "br", "d", "dr", "f", "fl", "g", "gr", "k", "l", "m", "n", "p", "pr", "r", "s", "st",
        "t", "tr", "v"
    };
    private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
    private static final String[] ENDS = {"", "l", "m", "n", "r", "s", "t", "nd", "rk", "x"};

    private final List<String> words;

    private Vocabulary(List<String> words) {
        this.words = words;
    }

    /** The first {@code size} words of this seed. */
    public static Vocabulary of(int size, long seed) {
        var random = new SplittableRandom(seed);
        var words = new LinkedHashSet<String>();
        while (words.size() < size) {
            words.add(syllable(random) + syllable(random) + (random.nextBoolean() ? "er" : ""));
        }
        return new Vocabulary(new ArrayList<>(words));
    }

    private static String syllable(SplittableRandom random) {
        return any(STARTS, random) + any(MIDDLES, random) + any(ENDS, random);
    }

    private static String any(String[] parts, SplittableRandom random) {
        return parts[random.nextInt(parts.length)];
    }

    /** Any of the words, the first ones far more often than the last. */
    public String word(SplittableRandom random) {
        double rank = Math.pow(words.size(), random.nextDouble());
        return words.get(Math.min((int) rank, words.size()) - 1);
    }

    /** The word of that number, going round. */
    public String word(int number) {
        return words.get(Math.floorMod(number, words.size()));
    }
}
