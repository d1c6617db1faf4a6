package dev.docket.article.extract.body;

import java.util.regex.Pattern;
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

    private static final Pattern BLANK =
            Pattern.compile("[\\s\\p{Cc}\\u00a0\\u3000\\u200b\\ufeff]+");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int cell;
    private int preformatted;

    private Lines() {}

    /** The lines of {@code root}, joined by line feeds, none blank; empty if it holds no text. */
    public static String of(Element root) {
        var lines = new Lines();
        NodeTraversor.traverse(lines, root);
        lines.endLine();
        return lines.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            addWords(words);
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
        if (isItem(element) && !isBullet()) {
            line.append("- ");
        }
    }

    private void addWords(TextNode words) {
        if (preformatted == 0) {
            line.append(words.getWholeText());
            return;
        }
        var rows = words.getWholeText().split("\\R", -1);
        for (int i = 0; i < rows.length; i++) {
            if (i > 0) {
                breakLine();
            }
            line.append(rows[i]);
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
            line.append(' ');
        } else if (!isBullet()) {
            endLine();
        }
    }

    private boolean isBullet() {
        return line.toString().strip().equals("-");
    }

    private void endLine() {
        var tidy = tidy(line.toString());
        line.setLength(0);
        if (!tidy.isEmpty() && !tidy.equals("-")) {
            text.append(text.isEmpty() ? "" : "\n").append(tidy);
        }
    }

    private static String tidy(String raw) {
        var plain = BLANK.matcher(raw).replaceAll(" ").strip();
        while (plain.endsWith("|")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return plain;
    }
}
