package dev.docket.feed.parse.xml;

/** Cuts a document into tags and the words between them. */
final class Scanner {

    private static final String CDATA = "<![CDATA[";

    private final String text;
    private final Tree tree;
    private int at;
    private boolean declared;

    Scanner(String text, Tree tree) {
        this.text = text;
        this.tree = tree;
    }

    /** Reads one piece; false at the end. */
    boolean step() {
        if (at >= text.length()) {
            return false;
        }
        int next = nextTag(at);
        if (next > at) {
            tree.words(new Words(text, at, next, false));
            at = next;
        } else {
            tag();
        }
        return true;
    }

    /** The next bracket that begins anything; {@code 1 < 2} does not. */
    private int nextTag(int from) {
        for (int i = text.indexOf('<', from); i >= 0; i = text.indexOf('<', i + 1)) {
            if (i + 1 < text.length() && begins(text.charAt(i + 1))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean begins(char letter) {
        return Character.isLetter(letter)
                || letter == '/'
                || letter == '!'
                || letter == '?'
                || letter == '_';
    }

    private void tag() {
        switch (text.charAt(at + 1)) {
            case '/' -> endTag();
            case '?' -> at = after(">", at);
            case '!' -> declaration();
            default -> {
                var tag = new TagReader(text, at + 1);
                at = tag.read(tree);
            }
        }
    }

    private void endTag() {
        int end = text.indexOf('>', at);
        int stop = end < 0 ? text.length() : end;
        tree.end(text.substring(at + 2, stop).strip());
        at = Math.min(stop + 1, text.length());
    }

    private void declaration() {
        if (text.startsWith(CDATA, at)) {
            int begin = at + CDATA.length();
            int end = text.indexOf("]]>", begin);
            int stop = end < 0 ? text.length() : end;
            tree.words(new Words(text, begin, stop, true));
            at = Math.min(stop + 3, text.length());
        } else if (text.startsWith("<!--", at)) {
            at = after("-->", at + 2);
        } else {
            at = Doctype.end(text, at, !declared);
            declared = true;
        }
    }

    private int after(String sign, int from) {
        int found = text.indexOf(sign, from);
        return found < 0 ? text.length() : found + sign.length();
    }
}
