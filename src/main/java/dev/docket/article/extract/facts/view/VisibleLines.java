package dev.docket.article.extract.facts.view;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** The lines of a page, and its telling elements, in the order of reading; taken in one pass. */
public final class VisibleLines {

    /** What is kept of a line, in characters; bylines and datelines are shorter. */
    public static final int LONGEST = 300;

    private final List<VisibleLine> lines;
    private final List<Mark> marks;

    private VisibleLines(List<VisibleLine> lines, List<Mark> marks) {
        this.lines = lines;
        this.marks = marks;
    }

    public static VisibleLines of(Document page) {
        var walk = new Walk();
        page.body().filter(walk);
        return new VisibleLines(walk.lines(), walk.marks());
    }

    public List<VisibleLine> all() {
        return lines;
    }

    /** Elements that are named, or linked to, as authors, dates and the like are. */
    public List<Mark> marks() {
        return marks;
    }

    /**
     * The place of the line that is {@code title}: a heading before other lines; else of the first
     * heading; -1 if there is none.
     */
    public int placeOf(String title) {
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
            heading = line.heading() && !line.aside() && heading < 0 ? i : heading;
        }
        return other < 0 ? heading : other;
    }

    /** The lines from {@code from} to before {@code to}, as far as there are such, without asides. */
    public List<VisibleLine> between(int from, int to) {
        var found = new ArrayList<VisibleLine>();
        for (int i = Math.max(0, from); i < Math.min(to, lines.size()); i++) {
            if (!lines.get(i).aside()) {
                found.add(lines.get(i));
            }
        }
        return found;
    }
}
