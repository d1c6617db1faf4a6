package dev.docket.article.extract.body;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes off an article what follows it: other stories, comments, calls to subscribe. */
final class Ending {

    private static final Pattern BEGINS =
            Phrases.pattern("^\\W*(?:" + Phrases.alternatives("endings.txt") + ")\\W*$");

    /** Longer lines are no labels, in characters. */
    private static final int LABEL = 90;

    /** What follows an article is seldom more than this share of the whole. */
    private static final double MOST = 0.4;

    private Ending() {}

    static void cut(Element main) {
        var lines = Lines.read(main);
        int end = end(lines);
        lines.subList(end, lines.size()).forEach(Line::remove);
    }

    private static int end(List<Line> lines) {
        int total = lines.stream().mapToInt(line -> line.text().length()).sum();
        int rest = 0;
        int end = lines.size();
        for (int i = lines.size() - 1; i > 0; i--) {
            rest += lines.get(i).text().length();
            if (rest > MOST * total) {
                return end;
            }
            end = begins(lines.get(i)) ? i : end;
        }
        return end;
    }

    private static boolean begins(Line line) {
        return line.text().length() <= LABEL
                && !line.isFixed()
                && !Sentence.ends(line.text())
                && BEGINS.matcher(line.text()).matches();
    }
}
