package dev.docket.feed.parse.xml;

import java.nio.charset.Charset;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Character references (XML 1.0, section 4.1) and HTML's names for characters, which feeds use as
 * if they were XML's. What stands for nothing stays as it is written.
 */
final class References {

    private static final int LONGEST = 34;

    /** What 128 to 159 are meant to be (WHATWG HTML, section 13.2.5.80). */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private References() {}

    static String resolve(String written) {
        int next = written.indexOf('&');
        if (next < 0) {
            return written;
        }
        var text = new StringBuilder(written.length());
        int done = 0;
        while (next >= 0) {
            text.append(written, done, next);
            done = append(written, next, text);
            next = written.indexOf('&', done);
        }
        return text.append(written, done, written.length()).toString();
    }

    /** Appends what a reference stands for, and tells where it ends. */
    private static int append(String written, int begin, StringBuilder text) {
        int end = end(written, begin + 1);
        if (end == begin + 1) {
            text.append('&');
            return end;
        }
        var name = written.substring(begin + 1, end);
        boolean closed = end < written.length() && written.charAt(end) == ';';
        var meaning = name.startsWith("#") ? number(name) : named(name, closed);
        if (meaning == null) {
            text.append('&');
            return begin + 1;
        }
        text.append(meaning);
        return closed ? end + 1 : end;
    }

    private static int end(String written, int begin) {
        int end = begin;
        int last = Math.min(written.length(), begin + LONGEST);
        while (end < last
                && (Character.isLetterOrDigit(written.charAt(end))
                        || (end == begin && written.charAt(end) == '#'))) {
            end++;
        }
        return end;
    }

    private static @Nullable String named(String name, boolean closed) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> closed ? "'" : null;
            default -> known(name, closed);
        };
    }

    /**
     * Without its semicolon only the oldest names count: {@code &copy} is in use, {@code &in} not.
     */
    private static @Nullable String known(String name, boolean closed) {
        boolean counts = closed ? Entities.isNamedEntity(name) : Entities.isBaseNamedEntity(name);
        return counts ? Entities.getByName(name) : null;
    }

    private static @Nullable String number(String name) {
        boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return code < 0 || code > Character.MAX_CODE_POINT ? "\ufffd" : character(code);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static String character(int code) {
        if (Controls.isOne(code)) {
            return "";
        }
        if (code >= 0x80 && code < 0xa0) {
            return new String(new byte[] {(byte) code}, WESTERN);
        }
        return code >= 0xd800 && code < 0xe000 ? "\ufffd" : Character.toString(code);
    }
}
