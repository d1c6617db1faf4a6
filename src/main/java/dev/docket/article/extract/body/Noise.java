package dev.docket.article.extract.body;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Short lines between and after the paragraphs that every reader skips: labels, calls, contacts.
 */
final class Noise {

    private static final int LONGEST = 240;

    /** Nothing else on the line. */
    private static final Pattern LABEL =
            Phrases.pattern("^(?:\\W*(?:" + Phrases.alternatives("labels.txt") + ")(?!\\w))+\\W*$");

    /** How such a line begins. */
    private static final Pattern CALL =
            Phrases.pattern("^\\W*(?:" + Phrases.alternatives("calls.txt") + ")");

    private Noise() {}

    /** Whether a word or two within a line is a label. */
    static boolean isNoise(Element element, Weight weight) {
        if (weight.chars == 0
                || weight.chars > LONGEST
                || element.nameIs("a")
                || element.nameIs("pre")) {
            return false;
        }
        var words = element.text();
        return LABEL.matcher(words).matches()
                || (Blocks.breaksLine(element) && CALL.matcher(words).find());
    }

    static boolean isNoise(Line line) {
        var words = line.text();
        return words.length() <= LONGEST
                && !line.isFixed()
                && (LABEL.matcher(words).matches() || CALL.matcher(words).find());
    }
}
