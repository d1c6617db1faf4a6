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

    /** Whether a word or two within a line, which holds nothing else, is a label. */
    static boolean isNoise(Element element, Weight weight) {
        return weight.chars > 0
                && weight.chars <= LONGEST
                && isSimple(element)
                && !element.nameIs("a")
                && !element.nameIs("pre")
                && LABELS.fill(element.text());
    }

    /** What is nested deeper is a line of its own and looked at as such. */
    private static boolean isSimple(Element element) {
        var child = element.firstElementChild();
        return child == null || (child.childrenSize() == 0 && child.nextElementSibling() == null);
    }

    /** Whether a line is a label or a call. */
    static boolean isNoise(Line line) {
        var words = line.text();
        return words.length() <= LONGEST
                && !line.isFixed()
                && (LABELS.fill(words) || CALLS.begin(words));
    }
}
