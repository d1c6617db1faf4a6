package dev.docket.article.extract;

import java.util.Locale;

/**
 * Goes from tag to tag through the bytes of a page, past comments and quoted attributes, and makes
 * nothing of them.
 *
 * <p>Bytes of zero are passed over, so that UTF-16 is read as well; all other character sets of the
 * web write mark-up in ASCII (WHATWG Encoding, section 4.2).
 */
final class TagScan {

    /** What is kept of a name; all that is known of has fewer letters. */
    private static final int LONGEST_NAME = 12;

    private final byte[] page;
    private final StringBuilder letters = new StringBuilder(LONGEST_NAME);
    private int at;
    private String name = "";
    private boolean end;
    private boolean closed;

    TagScan(byte[] page) {
        this.page = page;
    }

    /** In lower case. */
    String name() {
        return name;
    }

    boolean isEnd() {
        return end;
    }

    /** Whether it ends with {@code />}. */
    boolean isClosed() {
        return closed;
    }

    /** Goes on to the next tag; false if there is none. */
    boolean advance() {
        for (int next = next(); next >= 0; next = next()) {
            if (next == '<' && isTag()) {
                return true;
            }
        }
        return false;
    }

    private boolean isTag() {
        end = peek() == '/';
        if (end || peek() == '!') {
            boolean declaration = next() == '!';
            if (declaration) {
                passComment();
                return false;
            }
        }
        if (!isLetter(peek())) {
            return false;
        }
        readName();
        passAttributes();
        return true;
    }

    /** The next byte that is not zero; -1 at the end. */
    private int next() {
        while (at < page.length && page[at] == 0) {
            at++;
        }
        return at < page.length ? page[at++] & 0xff : -1;
    }

    private int peek() {
        int next = next();
        at -= next < 0 ? 0 : 1;
        return next;
    }

    private void readName() {
        letters.setLength(0);
        for (int c = peek(); isLetter(c) || (c >= '0' && c <= '9'); c = peek()) {
            next();
            if (letters.length() < LONGEST_NAME) {
                letters.append((char) c);
            }
        }
        name = letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A quotation mark counts only where a value begins. */
    private void passAttributes() {
        int last = ' ';
        for (int c = next(); c >= 0 && c != '>'; c = next()) {
            if (last == '=' && (c == '"' || c == '\'')) {
                pass(c);
            }
            last = c > ' ' || last != '=' ? c : last;
        }
        closed = last == '/';
    }

    private void pass(int quote) {
        int c = next();
        while (c >= 0 && c != quote) {
            c = next();
        }
    }

    /** To behind {@code -->}; a declaration without dashes holds no tags and needs no passing. */
    private void passComment() {
        if (peek() != '-') {
            return;
        }
        int dashes = 0;
        for (int c = next(); c >= 0 && !(c == '>' && dashes >= 2); c = next()) {
            dashes = c == '-' ? dashes + 1 : 0;
        }
    }

    /** To the end tag of the element just begun, in any case; to the end if it has none. */
    void passContent() {
        var wanted = name;
        for (int c = next(); c >= 0; c = next()) {
            if (c == '<' && peek() == '/') {
                next();
                readName();
                if (name.equals(wanted)) {
                    return;
                }
            }
        }
    }
}
