package dev.docket.verdict.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases in one pass over a text: at each place the longest phrase wins and hides what is
 * inside it. Linear in the text, whatever the text.
 */
final class Phrasebook<T> {

    private final Map<Integer, List<Phrase<T>>> byBeginning = new HashMap<>();

    /**
     * @param meanings what each phrase means, by its lower-case spelling
     */
    Phrasebook(Map<String, List<T>> meanings) {
        meanings.forEach((spelling, meant) -> file(new Phrase<>(spelling, List.copyOf(meant))));
        var longestFirst = Comparator.comparingInt((Phrase<T> p) -> -p.pattern().length());
        byBeginning.values().forEach(list -> list.sort(longestFirst));
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
            at = findAt(text, at, hits);
        }
        return hits;
    }

    private int findAt(String text, int at, List<Hit<T>> hits) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        int longest = Math.max(
                longest(byBeginning.get(key(text.charAt(at), next)), text, at, hits, at),
                0);
        if (longest == 0) {
            longest = longest(byBeginning.get(key(text.charAt(at), (char) 0)), text, at, hits, at);
        }
        return longest == 0 ? at + 1 : longest;
    }

    private int longest(
            @org.jspecify.annotations.Nullable List<Phrase<T>> candidates,
            String text,
            int at,
            List<Hit<T>> hits,
            int start) {
        if (candidates == null) {
            return 0;
        }
        for (var candidate : candidates) {
            int end = candidate.endAt(text, at);
            if (end > at) {
                candidate.meanings().forEach(meaning -> hits.add(new Hit<>(meaning, start, end)));
                return end;
            }
        }
        return 0;
    }

    private void file(Phrase<T> phrase) {
        var pattern = phrase.pattern();
        char second = pattern.length() > 1 ? pattern.charAt(1) : 0;
        boolean plain = second != ' ' && second != '*';
        byBeginning
                .computeIfAbsent(
                        key(pattern.charAt(0), plain ? second : (char) 0), _ -> new ArrayList<>())
                .add(phrase);
    }

    private static int key(char first, char second) {
        return first << 16 | second;
    }
}
