package dev.docket.article.extract.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Takes off an article what follows it or interrupts it: other stories, comments, the author. */
final class Ending {

    /** After these comes no more of the article. */
    private static final Phrases FINAL = Phrases.of("endings.txt");

    /** After these come other stories, and sometimes the article goes on. */
    private static final Phrases ASIDE = Phrases.of("asides.txt");

    /** The same, but as long as the article goes on they are headings like others. */
    private static final Phrases TAIL = Phrases.of("tails.txt");

    /** Longer lines are no labels, in characters. */
    private static final int LABEL = 90;

    /** A sentence of this many characters is the article's own. */
    private static final int PROSE = 130;

    /** What follows an article is seldom more than this share of the whole. */
    private static final double MOST = 0.4;

    private final List<Line> lines;
    private final Set<Line> asides = Collections.newSetFromMap(new IdentityHashMap<>());
    private int end;

    private Ending(List<Line> lines) {
        this.lines = lines;
        this.end = lines.size();
    }

    /** {@code text} without them. */
    static Passage trim(Passage text) {
        var ending = new Ending(text.lines());
        ending.find(text.length());
        ending.dropHeadings();
        ending.asides.forEach(Line::cut);
        var rest = text.to(ending.end);
        return ending.asides.isEmpty() ? rest : rest.without(ending.asides::contains);
    }

    private void find(int total) {
        int rest = 0;
        for (int i = lines.size() - 1; i > 0; i--) {
            rest += lines.get(i).text().length();
            if (isLabel(lines.get(i))) {
                weigh(i, rest < MOST * total);
            }
        }
    }

    /** A heading with nothing after it announced something that has been taken out. */
    private void dropHeadings() {
        while (end > 1 && lines.get(end - 1).isHeading()) {
            end--;
        }
    }

    private void weigh(int label, boolean late) {
        var words = lines.get(label).text();
        if (late && FINAL.are(words)) {
            end = label;
            return;
        }
        boolean aside = ASIDE.are(words);
        if (late && (aside || TAIL.are(words)) && !goesOn(label)) {
            end = label;
        } else if (aside) {
            removeAside(label);
        }
    }

    private boolean goesOn(int label) {
        return lines.subList(label + 1, end).stream().anyMatch(Ending::isProse);
    }

    /** The label and the links right after it. */
    private void removeAside(int label) {
        asides.add(lines.get(label));
        for (int i = label + 1; i < end && lines.get(i).isLink() && !lines.get(i).isFixed(); i++) {
            asides.add(lines.get(i));
        }
    }

    private static boolean isProse(Line line) {
        return line.text().length() >= PROSE
                && line.linked() < line.text().length() / 2
                && Sentence.ends(line.text());
    }

    private static boolean isLabel(Line line) {
        return line.text().length() <= LABEL && !line.isFixed() && !Sentence.ends(line.text());
    }
}
