package dev.docket.article.extract.facts.view;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page as seen from its article's title: what stands no further aside than the title
 * itself is the article's, for some pages are one great sidebar.
 */
public final class TitledLines {

    /** Lines above and below a title in which a byline or a dateline is this article's. */
    private static final int ABOVE = 4;

    private static final int BELOW = 14;

    private final VisibleLines lines;
    private final int place;
    private final int depth;

    private TitledLines(VisibleLines lines, int place) {
        this.lines = lines;
        this.place = place;
        this.depth = place < 0 ? 0 : lines.all().get(place).aside();
    }

    /** Those of {@code view}, whose article is called {@code title}. */
    public static TitledLines of(PageView view, String title) {
        return new TitledLines(view.lines(), placeOf(view.lines().all(), title));
    }

    /** A heading that is the title, before another line that is, before any heading; or -1. */
    private static int placeOf(List<VisibleLine> lines, String title) {
        var wanted = PlainWords.bare(title);
        int other = -1;
        int heading = -1;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean same = line.isWhole() && PlainWords.bare(line.text()).equals(wanted);
            if (same && line.heading()) {
                return i;
            }
            other = same && other < 0 ? i : other;
            heading = line.heading() && line.aside() == 0 && heading < 0 ? i : heading;
        }
        return other < 0 ? heading : other;
    }

    /** Whether the title is among the lines, or a heading that may be it. */
    public boolean hasTitle() {
        return place >= 0;
    }

    /** The article's lines near its title: those below it, then those above it. */
    public List<VisibleLine> near() {
        var found = between(place + 1, place + 1 + BELOW);
        found.addAll(between(place - ABOVE, place));
        return found;
    }

    /** All lines of the article. */
    public List<VisibleLine> all() {
        return between(0, lines.all().size());
    }

    /** All lines of the page, also those that stand aside. */
    public List<VisibleLine> page() {
        return lines.all();
    }

    private List<VisibleLine> between(int from, int to) {
        var found = new ArrayList<VisibleLine>();
        for (int i = Math.max(0, from); i < Math.min(to, lines.all().size()); i++) {
            if (lines.all().get(i).aside() <= depth) {
                found.add(lines.all().get(i));
            }
        }
        return found;
    }

    /** The article's telling elements: those below the title, then those above it. */
    public List<Mark> marks() {
        var found = new ArrayList<Mark>();
        for (var mark : lines.marks()) {
            if (mark.aside() <= depth && mark.line() >= place) {
                found.add(mark);
            }
        }
        for (var mark : lines.marks()) {
            if (mark.aside() <= depth && mark.line() < place) {
                found.add(mark);
            }
        }
        return found;
    }

    /** All of the page, in its order. */
    public List<Mark> pageMarks() {
        return lines.marks();
    }

    /** Whether {@code mark} stands where bylines and datelines do. */
    public boolean isNear(Mark mark) {
        return mark.line() >= place - ABOVE && mark.line() <= place + BELOW;
    }
}
