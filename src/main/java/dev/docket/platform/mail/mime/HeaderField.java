package dev.docket.platform.mail.mime;

/**
 * Writes one header field in ASCII, folded to lines of at most 76 characters where it can be folded
 * (RFC 5322, section 2.2.3), and free of what could start another field.
 */
public final class HeaderField {

    private static final int WIDTH = 76;

    private HeaderField() {}

    /**
     * A field whose value is a text for people, such as {@code Subject}.
     *
     * @return the field with its CRLF
     */
    public static String text(String name, String value) {
        var clean = clean(value);
        int room = WIDTH - name.length() - 2;
        return isPlain(clean, room)
                ? structured(name, clean)
                : name + ": " + EncodedWords.of(clean, room) + "\r\n";
    }

    /** A field of tokens that must stay as they are, such as {@code Date}; folded at spaces. */
    public static String structured(String name, String value) {
        var field = new StringBuilder(name).append(':');
        int column = field.length();
        for (var token : clean(value).split(" ", -1)) {
            boolean fits = column + 1 + token.length() <= WIDTH || column == name.length() + 1;
            field.append(fits ? " " : "\r\n ").append(token);
            column = (fits ? column : 0) + 1 + token.length();
        }
        return field.append("\r\n").toString();
    }

    /** A name in front of an address: an atom, a quoted string or encoded words. */
    public static String phrase(String name) {
        var clean = clean(name);
        if (!isPlain(clean, 60)) {
            return EncodedWords.of(clean, 60);
        }
        return clean.matches("[A-Za-z0-9 ]+")
                ? clean
                : '"' + clean.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Line ends and control characters would let a text write fields of its own. */
    private static String clean(String value) {
        return value.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }

    private static boolean isPlain(String value, int room) {
        if (value.contains("=?") || !value.chars().allMatch(c -> c >= ' ' && c < 127)) {
            return false;
        }
        for (var word : value.split(" ", -1)) {
            if (word.length() > room) {
                return false;
            }
        }
        return true;
    }
}
