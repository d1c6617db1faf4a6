package dev.docket.article.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A row of a table as HTML. */
final class Cells {

    private Cells() {}

    /** The words of {@code line} in the cells of {@code row}; what stands in none gets its own. */
    static String of(Line line, Element row) {
        var html = new StringBuilder("<tr>");
        var cell = new ArrayList<TextNode>();
        Element current = null;
        for (var word : line.words()) {
            var at = word.parent() == null ? current : cell(word, row);
            if (!Objects.equals(at, current) && !cell.isEmpty()) {
                append(html, current, cell);
                cell.clear();
            }
            current = at;
            cell.add(word);
        }
        append(html, current, cell);
        return html.append("</tr>").toString();
    }

    private static void append(StringBuilder html, @Nullable Element cell, List<TextNode> words) {
        var content = Inline.of(words);
        if (!content.isEmpty()) {
            var name = cell != null && cell.nameIs("th") ? "th" : "td";
            html.append('<').append(name).append('>').append(content);
            html.append("</").append(name).append('>');
        }
    }

    private static @Nullable Element cell(Node word, Element row) {
        for (var at = word.parent();
                at instanceof Element element && !at.equals(row);
                at = at.parent()) {
            if (element.nameIs("td") || element.nameIs("th")) {
                return element;
            }
        }
        return null;
    }
}
