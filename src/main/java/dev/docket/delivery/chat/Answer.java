package dev.docket.delivery.chat;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import java.util.List;
import java.util.Map;

/** What Docket says to a command, before a platform spells it. */
public sealed interface Answer {

    /** Our own words: a key of {@code messages/chat}, and what it names. */
    record Words(String key, Map<String, ?> arguments) implements Answer {

        public Words(String key) {
            this(key, Map.of());
        }
    }

    /** A whole digest. */
    record Issue(Digest digest) implements Answer {}

    /** One story. */
    record Told(DigestStory story) implements Answer {}

    /**
     * Several stories to choose from.
     *
     * @param words what they were found by, folded to letters and digits
     * @param stories those to show now
     * @param from the place of the first of them, counted from 0
     * @param total how many there are
     */
    record Shelf(String words, List<DigestStory> stories, int from, int total) implements Answer {

        /** How many are shown at a time. */
        public static final int PAGE = 5;
    }
}
