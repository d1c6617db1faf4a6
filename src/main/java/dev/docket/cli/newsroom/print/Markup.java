package dev.docket.cli.newsroom.print;

import dev.docket.cli.newsroom.paper.Escape;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds a well-formed XML document; all text and attribute values are escaped here and nowhere
 * else.
 */
final class Markup {

    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn. */
    Markup start(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    /** An element with nothing in it. */
    Markup empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** An element with text in it. */
    Markup leaf(String name, String text, String... attributes) {
        tag(name, attributes).append('>').append(Escape.markup(text));
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Closes the innermost open element. */
    Markup end() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Closes whatever is open and returns the document. */
    String finish() {
        while (!open.isEmpty()) {
            end();
        }
        return out.toString();
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(Escape.markup(attributes[i + 1])).append('"');
        }
        return out;
    }
}
