package dev.docket.article.extract.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of turns of phrase, kept as a file so that a language can be added without code: one
 * regular expression a line, in any case; blank lines and those that begin with # say nothing.
 */
public final class Phrases {

    /** So that of several the longest is found. */
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed();

    private final Map<Character, Pattern> byLetter = new HashMap<>();
    private final Pattern others;

    private Phrases(List<String> expressions) {
        var letters = new HashMap<Character, List<String>>();
        for (var each : expressions) {
            for (var letter : FirstLetters.of(each)) {
                letters.computeIfAbsent(letter, _ -> new ArrayList<>()).add(each);
            }
        }
        letters.forEach((letter, those) -> byLetter.put(letter, pattern(those)));
        others = pattern(expressions.stream().filter(Phrases::isOpen).toList());
    }

    /** Whether {@code expression} may begin with anything. */
    private static boolean isOpen(String expression) {
        return FirstLetters.of(expression).isEmpty();
    }

    /** The phrases of {@code file}, a resource beside {@code /article}. */
    public static Phrases of(String file) {
        var resource = Phrases.class.getResourceAsStream("/article/" + file);
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(resource, file), StandardCharsets.UTF_8))) {
            return new Phrases(
                    lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken); // a resource of our own
        }
    }

    private static Pattern pattern(List<String> expressions) {
        var any = expressions.stream().sorted(LONGEST_FIRST).collect(Collectors.joining("|"));
        return Pattern.compile(
                expressions.isEmpty() ? "(?!)" : "(?:" + any + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Whether {@code line} begins with one of them, signs before it left out. */
    public boolean begin(String line) {
        int start = nextWord(line, 0);
        return end(line, start) >= 0;
    }

    /** Whether {@code line} is one of them and nothing else but signs. */
    boolean are(String line) {
        int start = nextWord(line, 0);
        int end = start < line.length() ? end(line, start) : -1;
        return end >= 0 && nextWord(line, end) == line.length();
    }

    /** Whether {@code line} is made of nothing but them and signs. */
    boolean fill(String line) {
        int at = nextWord(line, 0);
        if (at == line.length()) {
            return false;
        }
        while (at < line.length()) {
            int end = end(line, at);
            if (end <= at || (end < line.length() && isWord(line.charAt(end)))) {
                return false;
            }
            at = nextWord(line, end);
        }
        return true;
    }

    /** Where the phrase at {@code start} ends; -1 if there is none. */
    private int end(String line, int start) {
        int found = end(others, line, start);
        var own = start < line.length() ? byLetter.get(lower(line.charAt(start))) : null;
        return Math.max(found, end(own, line, start));
    }

    private static int end(@Nullable Pattern pattern, String line, int start) {
        if (pattern == null) {
            return -1;
        }
        var found = pattern.matcher(line).region(start, line.length()).useTransparentBounds(true);
        return found.lookingAt() ? found.end() : -1;
    }

    private static char lower(char letter) {
        return Character.toLowerCase(letter);
    }

    private static int nextWord(String line, int from) {
        int at = from;
        while (at < line.length() && !isWord(line.charAt(at)) && line.charAt(at) != '©') {
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }
}
