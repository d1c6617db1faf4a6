package dev.docket.cli.newsroom.paper;

/** Escaping for XML and HTML, which agree on the characters that matter. */
public final class Escape {

    private Escape() {}

    /** {@code text}, safe as content of an element and inside a double-quoted attribute. */
    public static String markup(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
