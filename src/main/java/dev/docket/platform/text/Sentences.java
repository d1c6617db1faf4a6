package dev.docket.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits running text into sentences, in Latin and Chinese scripts. */
public final class Sentences {

    /** A sentence and where it starts in its text, in UTF-16 units. */
    public record Sentence(String text, int offset) {}

    private static final Pattern END =
            Pattern.compile("[。！？；]+[”’」』）)]*|[.!?…]+[\"”’)\\]]*(?=\\s)|\\n+");
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "inc", "ltd", "corp", "co",
                    "e.g", "i.e", "al", "approx", "u.s", "u.k", "jr", "sr", "např", "tzv", "tj",
                    "mj", "aj", "apod", "č", "np", "tzn", "m.in", "tys");

    /** Short for something only before a number: {@code no. 4}, and not {@code "He said no."}. */
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "fig", "sec", "ok", "str");

    private static final Pattern NUMBER = Pattern.compile("\\s+\\d");

    /** After the dot of an ordinal: {@code 1. března}, {@code 3. 12. 2026}, {@code 2. miejsce}. */
    private static final Pattern GOES_ON =
            Pattern.compile("[^\\S\\n]+(?:\\p{Ll}|\\d{1,2}\\.|(?:19|20)\\d\\d\\b)");

    private static final Pattern ORDINAL = Pattern.compile("[(\"“]?\\d{1,2}");

    private Sentences() {}

    /** The sentences of {@code text} in order, trimmed, none empty. */
    public static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        var end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            if (!isAbbreviation(text, from, end.start(), end.group())) {
                add(sentences, text, from, end.end());
                from = end.end();
            }
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        var raw = text.substring(from, to);
        var trimmed = raw.strip();
        if (!trimmed.isEmpty()) {
            sentences.add(new Sentence(trimmed, from + raw.indexOf(trimmed.charAt(0))));
        }
    }

    private static boolean isAbbreviation(String text, int from, int dot, String mark) {
        if (!mark.equals(".")) {
            return false;
        }
        int start = dot;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, dot).toLowerCase(java.util.Locale.ROOT);
        var bare = word.replaceFirst("^[(\"“]", "");
        return (word.length() == 1 && Character.isLetter(word.charAt(0)))
                || ABBREVIATIONS.contains(bare)
                || (BEFORE_NUMBERS.contains(bare) && follows(NUMBER, text, dot))
                || (ORDINAL.matcher(word).matches() && follows(GOES_ON, text, dot));
    }

    private static boolean follows(Pattern pattern, String text, int dot) {
        return pattern.matcher(text).region(dot + 1, text.length()).lookingAt();
    }
}
