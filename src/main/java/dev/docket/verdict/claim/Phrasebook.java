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

    private final Map<Integer, List<Phrase<T>>> byBeginning = new HashMap<>();

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
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        var exact = byBeginning.getOrDefault(key(text.charAt(at), next), List.of());
        var loose = byBeginning.getOrDefault(key(text.charAt(at), (char) 0), List.of());
        int end = Math.max(longest(exact, text, at), longest(loose, text, at));
        if (end <= at) {
            return at + 1;
        }
        var meanings = new LinkedHashSet<T>();
        collect(exact, text, at, end, meanings);
        collect(loose, text, at, end, meanings);
        meanings.forEach(meaning -> hits.add(new Hit<>(meaning, at, end)));
        return end;
    }

    private static <T> int longest(List<Phrase<T>> candidates, String text, int at) {
        int longest = -1;
        for (var candidate : candidates) {
            longest = Math.max(longest, candidate.endAt(text, at));
        }
        return longest;
    }

    /** Everything that is as long as the longest: "released" and "releas*" say two things. */
    private static <T> void collect(
            List<Phrase<T>> candidates, String text, int at, int end, Set<T> meanings) {
        for (var candidate : candidates) {
            if (candidate.endAt(text, at) == end) {
                meanings.addAll(candidate.meanings());
            }
        }
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
