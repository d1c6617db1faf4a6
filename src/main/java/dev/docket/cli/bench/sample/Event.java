package dev.docket.cli.bench.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Something that invented outlets write about.
 *
 * @param maker who did it
 * @param product what it is about, with its version
 * @param words those that only this event's articles share
 */
record Event(String maker, String product, List<String> words, Instant at) {

    private static final int OWN_WORDS = 14;

    static Event number(int number, Instant at, Vocabulary makers, Vocabulary rare) {
        var random = new SplittableRandom(number);
        var words = new ArrayList<String>();
        for (int i = 0; i < OWN_WORDS; i++) {
            words.add(rare.word(random.nextInt(Integer.MAX_VALUE)));
        }
        var product = capital(rare.word(number)) + " " + (1 + number % 9) + "." + number % 10;
        return new Event(capital(makers.word(random)), product, List.copyOf(words), at);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** One of its own words. */
    String word(SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }
}
