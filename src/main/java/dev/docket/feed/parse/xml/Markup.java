package dev.docket.feed.parse.xml;

import java.util.Set;

/** Writes markup that stood in a feed as elements of its own as the HTML that it means. */
final class Markup {

    /** Never with an end tag (WHATWG HTML, section 13.1.2). */
    static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "input", "embed", "col");

    private Markup() {}

    /** The depth of a tree has its limit, so this may call itself. */
    static void appendText(Element element, StringBuilder text) {
        for (var part : element.content()) {
            switch (part) {
                case Words words -> text.append(words.text());
                case Element child -> appendText(child, text);
                default -> throw new IllegalStateException("no part of an element: " + part);
            }
        }
    }

    static String inner(Element element) {
        var html = new StringBuilder();
        appendInner(element, html);
        return html.toString().strip();
    }

    private static void appendInner(Element element, StringBuilder html) {
        for (var part : element.content()) {
            switch (part) {
                case Words words -> append(words.text(), html);
                case Element child -> append(child, html);
                default -> throw new IllegalStateException("no part of an element: " + part);
            }
        }
    }

    private static void append(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(text.charAt(i));
            }
        }
    }

    private static void append(Element element, StringBuilder html) {
        html.append('<').append(element.name());
        element.attributes().forEach((name, value) -> append(name, value, html));
        html.append('>');
        if (!VOID.contains(element.name())) {
            appendInner(element, html);
            html.append("</").append(element.name()).append('>');
        }
    }

    private static void append(String name, String value, StringBuilder html) {
        if (!name.startsWith("xmlns")) {
            html.append(' ').append(name).append("=\"");
            html.append(value.replace("&", "&amp;").replace("\"", "&quot;")).append('"');
        }
    }
}
