package dev.docket.story.summary.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a line into sentences: where Unicode sees a boundary (UAX 29, read by ICU), but not after an
 * abbreviation, an initial, an ordinal, or inside a bracket; and before a name that is written with
 * a small letter, such as {@code vLLM}, where Unicode sees none.
 */
final class Segments {

    private static final Pattern SMALL_NAME =
            Pattern.compile("(?<=[.!?][\"”’)]{0,2})\\s+(?=\\p{Ll}+\\p{Lu})");
    private static final Pattern CLOSING = Pattern.compile("[\"”“’»)\\]]+$");
    private static final Pattern LOWER =
            Pattern.compile("[\"“„«(]?\\p{Ll}+(?![\\p{Lu}\\p{Ll}]).*", Pattern.DOTALL);

    /** A bracket that is not closed by then was never meant to be, in UTF-16 units. */
    private static final int LONGEST_BRACKET = 400;

    private final BreakIterator boundaries;

    Segments(String language) {
        boundaries = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
    }

    /** The sentences of a line in order, without blanks around them. */
    List<String> of(String line) {
        var cuts = cuts(line);
        var sentences = new ArrayList<String>();
        int from = 0;
        for (int cut : cuts) {
            if (cut == line.length() || isEnd(line, from, cut)) {
                add(sentences, line.substring(from, cut));
                from = cut;
            }
        }
        return sentences;
    }

    private List<Integer> cuts(String line) {
        var cuts = new java.util.TreeSet<Integer>();
        boundaries.setText(line);
        boundaries.first();
        for (int at = boundaries.next(); at != BreakIterator.DONE; at = boundaries.next()) {
            cuts.add(at);
        }
        SMALL_NAME.matcher(line).results().forEach(found -> cuts.add(found.end()));
        return List.copyOf(cuts);
    }

    private static void add(List<String> sentences, String sentence) {
        var bare = sentence.strip();
        if (!bare.isEmpty()) {
            sentences.add(bare);
        }
    }

    private static boolean isEnd(String line, int from, int cut) {
        var before = CLOSING.matcher(line.substring(from, cut).strip()).replaceFirst("");
        var rest = line.substring(cut).stripLeading();
        return !LOWER.matcher(rest).matches()
                && !isInBracket(line, from, cut)
                && !(before.endsWith(".") && Abbreviations.goesOn(lastWord(before), rest));
    }

    private static boolean isInBracket(String line, int from, int cut) {
        int open = line.lastIndexOf('(', cut - 1);
        int close = line.indexOf(')', Math.max(open, 0));
        return open >= from && close >= cut && close - open < LONGEST_BRACKET;
    }

    private static String lastWord(String sentence) {
        int end = sentence.length() - 1;
        int start = end;
        while (start > 0 && !Character.isWhitespace(sentence.charAt(start - 1))) {
            start--;
        }
        return sentence.substring(start, end);
    }
}
