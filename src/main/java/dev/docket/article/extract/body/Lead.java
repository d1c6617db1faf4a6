package dev.docket.article.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The sentence or two under the title that many sites keep outside the article's own block. */
final class Lead {

    /** Shorter lines there are dates and bylines, in characters. */
    private static final int SHORTEST = 50;

    private static final int LONGEST = 900;

    /** What may stand between title and text before the text cannot be the title's, in lines. */
    private static final int FARTHEST = 14;

    private static final double LINKS = 0.3;

    private Lead() {}

    /** Puts the lead of {@code main}, if it stands outside, where it belongs. */
    static void fetch(Document page, Element main, String title, String description) {
        if (main.equals(page.body())) {
            return;
        }
        var lines = Lines.read(page.body());
        int start = firstWithin(main, lines);
        var found = leads(lines, start, title, description);
        for (int i = found.size() - 1; i >= 0; i--) {
            main.prependElement("p").text(found.get(i).text());
            found.get(i).remove();
        }
    }

    private static List<Line> leads(List<Line> lines, int start, String title, String description) {
        int headline = Headline.indexIn(lines, title, start);
        var found = new ArrayList<Line>();
        for (int i = Math.max(0, start - FARTHEST); i < start; i++) {
            if (isLead(lines.get(i), headline >= 0 && i > headline, description)) {
                found.add(lines.get(i));
            }
        }
        return found.size() > 2 ? List.of() : found;
    }

    private static boolean isLead(Line line, boolean underTitle, String description) {
        return line.text().length() < LONGEST
                && !line.isHeading()
                && line.linked() < LINKS * line.text().length()
                && (Description.isOf(line.text(), description)
                        || (underTitle
                                && line.text().length() >= SHORTEST
                                && Sentence.ends(line.text())));
    }

    private static int firstWithin(Element main, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isWithin(lines.get(i).block(), main)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isWithin(Node node, Element main) {
        for (var at = node; at != null; at = at.parent()) {
            if (at.equals(main)) {
                return true;
            }
        }
        return false;
    }
}
