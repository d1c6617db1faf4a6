package dev.docket.verdict.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds phrases in one pass over a text: at each place the longest phrase wins and hides what is
 * inside it. Linear in the text, whatever the text.
 */
final class Phrasebook<T> {

    /** A phrase is filed under so many of its first units, or fewer if it has a gap before. */
    private static final int DEPTH = 3;

    private final Map<Long, List<Phrase<T>>> byBeginning = new HashMap<>();

    /**
     * @param meanings what each phrase means, by its lower-case spelling
     */
    Phrasebook(Map<String, List<T>> meanings) {
        meanings.forEach((spelling, meant) -> file(new Phrase<>(spelling, List.copyOf(meant))));
    }

    /** Collects spellings with their meanings, several for one spelling if need be. */
    static final class Entries<T> {
        private final Map<String, List<T>> meanings = new LinkedHashMap<>();

        void add(String spelling, T meaning) {
            meanings.computeIfAbsent(spelling, _ -> new ArrayList<>()).add(meaning);
        }

        Phrasebook<T> bind() {
            return new Phrasebook<>(meanings);
        }
    }

    /** Everything the book knows in {@code text}, which is in lower case, in order. */
    List<Hit<T>> find(String text) {
        var hits = new ArrayList<Hit<T>>();
        int at = 0;
        while (at < text.length()) {
            at = isInsideWord(text, at) ? at + 1 : findAt(text, at, hits);
        }
        return hits;
    }

    /** No phrase begins there, and most places are of that sort. */
    private static boolean isInsideWord(String text, int at) {
        char c = text.charAt(at);
        return c == ' ' || (at > 0 && Phrase.isWord(c) && Phrase.isWord(text.charAt(at - 1)));
    }

    /** Where to go on after {@code at}. */
    private int findAt(String text, int at, List<Hit<T>> hits) {
        var candidates = candidates(text, at);
        int end = longest(candidates, text, at);
        if (end <= at) {
            return at + 1;
        }
        meanings(candidates, text, at, end)
                .forEach(meaning -> hits.add(new Hit<>(meaning, at, end)));
        return end;
    }

    private List<Phrase<T>> candidates(String text, int at) {
        var candidates = new ArrayList<Phrase<T>>();
        for (int length = Math.min(DEPTH, text.length() - at); length > 0; length--) {
            var phrases = byBeginning.get(key(text, at, length));
            if (phrases != null) {
                candidates.addAll(phrases);
            }
        }
        return candidates;
    }

    private static <T> int longest(List<Phrase<T>> candidates, String text, int at) {
        int longest = -1;
        for (var candidate : candidates) {
            longest = Math.max(longest, candidate.endAt(text, at));
        }
        return longest;
    }

    /** Everything that is as long as the longest: "released" and "releas*" say two things. */
    private static <T> Set<T> meanings(List<Phrase<T>> candidates, String text, int at, int end) {
        var meanings = new LinkedHashSet<T>();
        for (var candidate : candidates) {
            if (candidate.endAt(text, at) == end) {
                meanings.addAll(candidate.meanings());
            }
        }
        return meanings;
    }

    private void file(Phrase<T> phrase) {
        int length = Math.min(DEPTH, plainLength(phrase.pattern()));
        byBeginning
                .computeIfAbsent(key(phrase.pattern(), 0, length), _ -> new ArrayList<>())
                .add(phrase);
    }

    /** How many units of a pattern stand for themselves before one that does not. */
    private static int plainLength(String pattern) {
        int length = 1;
        while (length < pattern.length() && " *".indexOf(pattern.charAt(length)) < 0) {
            length++;
        }
        return length;
    }

    private static long key(String text, int at, int length) {
        long key = 0;
        for (int i = at; i < at + length; i++) {
            key = key << Character.SIZE | text.charAt(i);
        }
        return key;
    }
}
