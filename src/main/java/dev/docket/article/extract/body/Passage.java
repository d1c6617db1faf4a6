package dev.docket.article.extract.body;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A part of a page and its lines. To leave a line out takes its words out of the element as well,
 * so that both go on saying the same.
 */
public record Passage(Element element, List<Line> lines) {

    public Passage {
        lines = List.copyOf(lines);
    }

    static Passage of(Element element) {
        return new Passage(element, Lines.read(element));
    }

    /** The lines, joined by line feeds. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** In characters. */
    public int length() {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    /** What is left without labels, calls, stray links, and what follows the article. */
    public Passage tidied() {
        return Ending.trim(without(line -> Noise.isNoise(line) || Stray.isStray(line)));
    }

    /** What is left without the lines that {@code unwanted} names; their links stay known. */
    public Passage without(Predicate<Line> unwanted) {
        lines.stream().filter(unwanted).forEach(Line::remove);
        return new Passage(element, lines.stream().filter(unwanted.negate()).toList());
    }

    /** What is left without the first {@code count} lines. */
    public Passage from(int count) {
        lines.subList(0, count).forEach(Line::remove);
        return new Passage(element, lines.subList(count, lines.size()));
    }

    /** The first {@code count} lines; where the rest led to is forgotten. */
    public Passage to(int count) {
        lines.subList(count, lines.size()).forEach(Line::cut);
        return new Passage(element, lines.subList(0, count));
    }
}
