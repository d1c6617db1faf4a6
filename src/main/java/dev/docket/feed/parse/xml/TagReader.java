package dev.docket.feed.parse.xml;

import java.util.Locale;

/** Reads a start tag: values may lack their quotes, names their values. */
final class TagReader {

    private final String text;
    private int at;

    /**
     * @param begin where its name begins
     */
    TagReader(String text, int begin) {
        this.text = text;
        this.at = begin;
    }

    /** Hands the tag on, and tells where it ends. */
    int read(Tree tree) {
        var name = name();
        var attributes = Attributes.NONE;
        boolean empty = false;
        for (skipSpace(); at < text.length() && text.charAt(at) != '>'; skipSpace()) {
            if (text.charAt(at) == '<' && begins(at)) {
                tree.start(name, attributes, false);
                return at; // the tag was never closed
            }
            empty = text.charAt(at) == '/';
            if (empty) {
                at++;
            } else {
                attributes = attributes == Attributes.NONE ? new Attributes() : attributes;
                attribute(attributes);
            }
        }
        tree.start(name, attributes, empty);
        return Math.min(at + 1, text.length());
    }

    private boolean begins(int bracket) {
        return bracket + 1 < text.length()
                && (text.charAt(bracket + 1) == '/'
                        || Character.isLetter(text.charAt(bracket + 1)));
    }

    private String name() {
        int begin = at;
        while (at < text.length() && !endsName(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private static boolean endsName(char letter) {
        return letter <= ' ' || letter == '/' || letter == '>' || letter == '<' || letter == '=';
    }

    private void attribute(Attributes attributes) {
        int begin = at;
        var name = name();
        skipSpace();
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipSpace();
            attributes.add(name.toLowerCase(Locale.ROOT), References.resolve(value()));
        } else {
            attributes.add(name.toLowerCase(Locale.ROOT), "");
            at = Math.max(at, begin + 1); // whatever stands there
        }
    }

    private String value() {
        char quote = at < text.length() ? text.charAt(at) : '>';
        if (quote != '"' && quote != '\'') {
            return bareValue();
        }
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            return bareValue();
        }
        var value = text.substring(at + 1, end);
        at = end + 1;
        return value;
    }

    private String bareValue() {
        int begin = at;
        while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '>') {
            at++;
        }
        return text.substring(begin, at);
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }
}
