package dev.docket.article.extract.body;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * One line of an article, and where it stands in the page.
 *
 * @param text tidy, never blank; a list item begins with {@code "- "}
 * @param raw the same without tidiness, so that code keeps its indents
 * @param words the nodes that the text comes from, in order
 * @param linked how many characters of it can be clicked
 * @param block the innermost block around its first words
 */
public record Line(String text, String raw, List<TextNode> words, int linked, Element block) {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    public Line {
        words = List.copyOf(words);
    }

    /** Whether nearly all of it is a link or several. */
    public boolean isLink() {
        return linked > 0.8 * text.replace("- ", "").length();
    }

    public boolean isHeading() {
        return within(HEADINGS);
    }

    /** Whether it is a row of code or a table, of which nothing may be missing. */
    public boolean isFixed() {
        return within(Set.of("pre", "code", "td", "th", "blockquote"));
    }

    private boolean within(Set<String> names) {
        for (Node at = block; at instanceof Element element; at = at.parent()) {
            if (names.contains(element.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** The innermost element of that name around the line, the block itself included. */
    @Nullable Element within(String name) {
        for (Node at = block; at instanceof Element element; at = at.parent()) {
            if (element.nameIs(name)) {
                return element;
            }
        }
        return null;
    }

    /** Takes the words out of the page; where they led to stays known. */
    public void remove() {
        words.forEach(each -> each.text(""));
    }

    /** Takes the words out of the page and forgets where they led to. */
    public void cut() {
        for (var each : words) {
            for (Node at = each.parent();
                    at != null && !at.equals(block.parent());
                    at = at.parent()) {
                at.removeAttr("href");
            }
        }
        remove();
    }
}
