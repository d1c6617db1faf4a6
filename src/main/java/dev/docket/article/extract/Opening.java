package dev.docket.article.extract;

import dev.docket.article.extract.facts.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lines before the first sentence that only repeat what is known: title, byline, date. */
final class Opening {

    private static final int LONGEST = 120;
    private static final int MOST = 4;

    private static final Pattern DATED =
            Pattern.compile(
                    "(?iu).*(?:\\b(?:19|20)\\d\\d\\b|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}:\\d\\d|\\bago\\b|年\\d).*");

    private static final Pattern SENTENCE = Pattern.compile(".*(?:[.!?]|[。！？])[\"”’)]*$");
    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?iu)^(?:(?:by|von|par|por|di|od|autor|author|written by|posted"
                            + " by|作者|记者|来源)[\\s:：]|text\\s?[:：]).{2,80}");

    private Opening() {}

    static String trimmed(String text, Facts facts) {
        var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        for (int i = 0; i < MOST && lines.size() > 1 && repeats(lines.getFirst(), facts); i++) {
            lines.removeFirst();
        }
        return String.join("\n", lines);
    }

    private static boolean repeats(String line, Facts facts) {
        if (line.length() > LONGEST || line.startsWith("- ") || SENTENCE.matcher(line).matches()) {
            return bare(line).equals(bare(facts.title()));
        }
        return bare(line).equals(bare(facts.title()))
                || BYLINE.matcher(line).matches()
                || (facts.author() != null && bare(line).equals(bare(facts.author())))
                || (facts.published() != null
                        && isDateline(line, facts.published().day().getYear()));
    }

    /** Short, dated, and of the year of publication. */
    private static boolean isDateline(String line, int year) {
        return DATED.matcher(line).matches()
                && line.contains(String.valueOf(year))
                && line.length() < LONGEST;
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
