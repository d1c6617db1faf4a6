package dev.docket.article.extract.body;

import org.jsoup.nodes.Element;

/**
 * Short lines between and after the paragraphs that every reader skips: labels, calls, contacts.
 */
final class Noise {

    private static final int LONGEST = 240;

    /** Nothing else on the line. */
    private static final Phrases LABELS = Phrases.of("labels.txt");

    /** How such a line begins. */
    private static final Phrases CALLS = Phrases.of("calls.txt");

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
        return LABELS.fill(words)
                || (Blocks.breaksLine(element) && CALLS.begin(words));
    }

    static boolean isNoise(Line line) {
        var words = line.text();
        return words.length() <= LONGEST
                && !line.isFixed()
                && (LABELS.fill(words) || CALLS.begin(words));
    }
}
