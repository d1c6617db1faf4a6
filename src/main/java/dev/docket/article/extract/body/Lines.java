package dev.docket.article.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Writes an element as plain text: paragraphs, headings and list items on lines of their own, list
 * items behind {@code "- "}, the cells of a table row on one line with {@code " | "} between.
 */
public final class Lines implements NodeVisitor {

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<TextNode> words = new ArrayList<>();
    private final Element root;
    private int linked;
    private int links;
    private int cell;
    private int preformatted;
    private boolean coded;

    private Lines(Element root) {
        this.root = root;
    }

    /** The lines of {@code root}, joined by line feeds, none blank; empty if it holds no text. */
    public static String of(Element root) {
        return read(root).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The same, line by line. */
    public static List<Line> read(Element root) {
        var lines = new Lines(root);
        NodeTraversor.traverse(lines, root);
        lines.endLine();
        return lines.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            addWords(text);
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        preformatted -= element.nameIs("pre") ? 1 : 0;
        links -= element.nameIs("a") ? 1 : 0;
        if (isCell(element)) {
            cell--;
            line.append(" | ");
        } else if (isItem(element) && isBullet()) {
            line.setLength(0); // the item holds no words
        } else if (Blocks.breaksLine(element)) {
            breakLine();
        }
    }

    private void begin(Element element) {
        preformatted += element.nameIs("pre") ? 1 : 0;
        if (isCell(element)) {
            cell++;
        } else if (Blocks.breaksLine(element)) {
            breakLine();
        }
        links += element.nameIs("a") ? 1 : 0;
        if (element.nameIs("img")) {
            addGap();
        }
        if (isItem(element) && !isBullet()) {
            line.append("- ");
        }
    }

    private void addWords(TextNode text) {
        if (preformatted == 0) {
            add(text, text.getWholeText());
            return;
        }
        var rows = text.getWholeText().split("\\R", -1);
        for (int i = 0; i < rows.length; i++) {
            if (i > 0) {
                breakLine();
            }
            add(text, rows[i]);
        }
    }

    private void add(TextNode from, String text) {
        line.append(text);
        if (!from.isBlank() || !words.isEmpty()) {
            words.add(from);
            coded |= preformatted > 0;
            linked += links > 0 ? text.strip().length() : 0;
        }
    }

    private boolean isItem(Element element) {
        return element.nameIs("li") && cell == 0;
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    /** Within a cell a break is a space; after a lone bullet it is nothing. */
    private void breakLine() {
        if (cell > 0) {
            addGap();
        } else if (!isBullet()) {
            endLine();
        }
    }

    private void addGap() {
        line.append(' ');
        words.add(new TextNode(" "));
    }

    private boolean isBullet() {
        return line.length() < 40 && line.toString().strip().equals("-");
    }

    private void endLine() {
        var tidy = line.isEmpty() ? "" : tidy(line);
        if (!tidy.isEmpty() && !tidy.equals("-") && !words.stream().allMatch(TextNode::isBlank)) {
            lines.add(new Line(tidy, raw(), words, linked, block()));
        }
        line.setLength(0);
        words.clear();
        linked = 0;
        coded = false;
    }

    /** Only code is worth keeping as it came. */
    private String raw() {
        return coded ? Spaces.visible(line) : "";
    }

    private Element block() {
        var first = words.stream().filter(each -> !each.isBlank()).findFirst().orElseThrow();
        for (Node at = first.parent();
                at instanceof Element element && !element.equals(root);
                at = at.parent()) {
            if (Blocks.breaksLine(element)) {
                return element;
            }
        }
        return root;
    }

    private static String tidy(StringBuilder raw) {
        var plain = Spaces.single(raw);
        while (plain.endsWith("|")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return plain;
    }
}
