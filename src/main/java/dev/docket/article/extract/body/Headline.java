package dev.docket.article.extract.body;

import java.util.List;
import org.jsoup.nodes.Element;

/** Where an article begins: at its title. */
final class Headline {

    /** What follows the title must be able to be the article, in characters. */
    private static final int ARTICLE = 250;

    private Headline() {}

    /** Takes out of {@code main} what stands before the title, if the title is in it. */
    static void cutBefore(Element main, String title) {
        var lines = Lines.read(main);
        int at = indexIn(lines, title, lines.size());
        if (at > 0 && length(lines.subList(at + 1, lines.size())) > ARTICLE) {
            lines.subList(0, at).stream().filter(each -> !each.isFixed()).forEach(Line::cut);
        }
    }

    private static int length(List<Line> lines) {
        return lines.stream().mapToInt(each -> each.text().length()).sum();
    }

    /** The last heading before {@code end} that is the title; -1 if none is. */
    static int indexIn(List<Line> lines, String title, int end) {
        var wanted = Bare.of(title);
        for (int i = end - 1; i >= 0 && !wanted.isEmpty(); i--) {
            var line = lines.get(i);
            if (line.isHeading() && Bare.of(line.text()).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
