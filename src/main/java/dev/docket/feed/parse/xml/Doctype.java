package dev.docket.feed.parse.xml;

/** Passes over a DOCTYPE with all that it declares: nothing in it is ever obeyed. */
final class Doctype {

    private Doctype() {}

    /**
     * Where the declaration that begins at {@code from} has ended.
     *
     * @param first whether it may have a subset in brackets; looking for the end of one again and
     *     again would take a hostile document's time
     */
    static int end(String text, int from, boolean first) {
        int close = text.indexOf('>', from);
        if (close < 0) {
            return text.length();
        }
        int bracket = text.indexOf('[', from, close);
        return bracket < 0 || !first ? close + 1 : afterSubset(text, bracket, close + 1);
    }

    /** The first {@code ]} with nothing but white space between it and {@code >}. */
    private static int afterSubset(String text, int bracket, int otherwise) {
        for (int i = text.indexOf(']', bracket); i >= 0; i = text.indexOf(']', i + 1)) {
            int next = i + 1;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (next < text.length() && text.charAt(next) == '>') {
                return next + 1;
            }
        }
        return otherwise;
    }
}
