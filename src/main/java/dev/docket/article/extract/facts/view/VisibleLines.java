package dev.docket.article.extract.facts.view;

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
}
