package dev.docket.article.extract.facts.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** One pass over a page that cuts it into lines and notes the elements that hint at something. */
final class Walk implements NodeFilter {

    private static final WordFinder TELLING =
            new WordFinder(
                    "author",
                    "autor",
                    "auteur",
                    "byline",
                    "by-line",
                    "writer",
                    "reporter",
                    "journalist",
                    "redakt",
                    "verfasser",
                    "contributor",
                    "signature",
                    "posted",
                    "wrote",
                    "creator",
                    "firma",
                    "vcard",
                    "username",
                    "date",
                    "datum",
                    "time",
                    "publi",
                    "fecha",
                    "info",
                    "meta",
                    "stand",
                    "created",
                    "issued",
                    "headline");

    /** The address of a page on a person. */
    private static final WordFinder PERSONAL =
            new WordFinder(
                    "/aut",
                    "/profile",
                    "/people",
                    "/staff",
                    "/redak",
                    "/journalist",
                    "/reporter",
                    "/by/",
                    "/writer",
                    "/contributor");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    /** A page of more lines is no article; the rest of it goes unread. */
    private static final int MOST = 8_000;

    private final List<VisibleLine> lines = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** How deep in the page those begin that are open. */
    private final Deque<Integer> asides = new ArrayDeque<>();

    private int headings;

    List<VisibleLine> lines() {
        end();
        return lines;
    }

    List<Mark> marks() {
        return marks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (lines.size() > MOST || Surroundings.isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element, depth);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element, int depth) {
        if (breaks(element)) {
            end();
        } else {
            line.append(' '); // styles set apart what mark-up does not: By<span>Jana Nová</span>
        }
        var names = Surroundings.names(element);
        if (Surroundings.isAside(element, names)) {
            asides.push(depth);
        }
        headings += HEADINGS.contains(element.normalName()) ? 1 : 0;
        if (isTelling(element, names)) {
            marks.add(new Mark(element, names, lines.size(), asides.size()));
        }
    }

    private static boolean isTelling(Element element, String names) {
        return switch (element.normalName()) {
            case "time", "abbr", "h1", "h2", "h3" -> true;
            case "a" -> TELLING.isIn(names) || PERSONAL.isIn(element.attr("href"));
            default -> TELLING.isIn(names);
        };
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaks(element)) {
                end();
            }
            if (!asides.isEmpty() && asides.getFirst() == depth) {
                asides.pop();
            }
            headings -= HEADINGS.contains(element.normalName()) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private void end() {
        if (!line.isEmpty()) {
            var text = PlainWords.line(line.toString());
            if (!text.isEmpty()) {
                var kept = text.length() > VisibleLines.LONGEST ? clip(text) : text;
                lines.add(new VisibleLine(kept, text.length(), headings > 0, asides.size()));
            }
            line.setLength(0);
        }
    }

    /** The beginning and the end: a dateline stands in one, a signature in the other. */
    private static String clip(String text) {
        int half = VisibleLines.LONGEST / 2 - 1;
        return text.substring(0, half) + "…" + text.substring(text.length() - half);
    }
}
