package dev.docket.article.extract.body;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines as HTML of a few elements without attributes but {@code a[href]}: the same words in
 * the same order.
 */
public final class Markup {

    /** Nobody reads more of one article, in characters. */
    private static final int LARGEST = 1 << 20;

    private final StringBuilder html = new StringBuilder();

    /** What is open at the moment; empty for nothing. */
    private String group = "";

    private @Nullable Element holder;
    private @Nullable Element item;

    private Markup() {}

    /** The HTML of {@code lines}, cut off at the end of a line before a million characters. */
    public static String of(List<Line> lines) {
        var markup = new Markup();
        for (var line : lines) {
            if (markup.html.length() + line.text().length() > LARGEST) {
                break;
            }
            markup.add(line);
        }
        markup.open("", null);
        return markup.html.toString();
    }

    private void add(Line line) {
        var pre = line.within("pre");
        var row = line.within("tr");
        var li = line.within("li");
        if (pre != null) {
            addCode(line, pre);
        } else if (row != null) {
            open("table", row.closest("table"));
            html.append(Cells.of(line, row));
        } else if (line.isHeading()) {
            addBlock(line, "", level(line));
        } else if (li != null) {
            addItem(line, li);
        } else {
            addBlock(line, line.within("blockquote") == null ? "" : "blockquote", "p");
        }
    }

    private void addBlock(Line line, String group, String name) {
        open(group, line.within("blockquote"));
        html.append('<').append(name).append('>').append(Inline.of(line.words()));
        html.append("</").append(name).append('>');
    }

    /** The rows of one block of code are one element; their indents are in the page only. */
    private void addCode(Line line, Element pre) {
        if (pre.equals(holder)) {
            html.append('\n');
        }
        open("pre", pre);
        html.append(Inline.escape(line.raw()));
    }

    private void addItem(Line line, Element li) {
        var list = li.parent() != null && li.parent().nameIs("ol") ? "ol" : "ul";
        open(list, li.parent());
        if (li.equals(item)) {
            html.append("<br>");
        } else {
            html.append(item == null ? "<li>" : "</li><li>");
        }
        item = li;
        html.append(Inline.of(line.words()));
    }

    /** Closes what is open unless it goes on. */
    private void open(String next, @Nullable Element around) {
        if (group.equals(next) && (around == null ? holder == null : around.equals(holder))) {
            return;
        }
        html.append(item == null ? "" : "</li>");
        html.append(group.isEmpty() ? "" : group.equals("pre") ? "</code></pre>" : "</" + group + ">");
        html.append(next.isEmpty() ? "" : next.equals("pre") ? "<pre><code>" : "<" + next + ">");
        group = next;
        holder = next.isEmpty() ? null : around;
        item = null;
    }

    /** h1 and h2 are h2, all below h3 are h4. */
    private static String level(Line line) {
        for (Node at = line.block(); at instanceof Element element; at = at.parent()) {
            switch (element.normalName().toLowerCase(Locale.ROOT)) {
                case "h1", "h2" -> {
                    return "h2";
                }
                case "h3" -> {
                    return "h3";
                }
                case "h4", "h5", "h6" -> {
                    return "h4";
                }
                default -> {
                    continue;
                }
            }
        }
        return "h2";
    }
}
