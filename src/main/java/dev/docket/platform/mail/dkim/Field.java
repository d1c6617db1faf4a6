package dev.docket.platform.mail.dkim;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A header field as it stands in a message.
 *
 * @param name in the case it was written in
 * @param value all between the colon and the line end of the field, folds included
 */
record Field(String name, String value) {

    private static final Pattern SPACE = Pattern.compile("[ \t]+");
    private static final Pattern OUTER_SPACE = Pattern.compile("\\A | \\z");

    /** The field in one line, as a signature sees it, without a line end (section 3.4.2). */
    String relaxed() {
        var unfolded = value.replace("\r\n", "");
        var even = SPACE.matcher(unfolded).replaceAll(" ");
        return key() + ":" + OUTER_SPACE.matcher(even).replaceAll("");
    }

    /** The same for all spellings of the name. */
    String key() {
        return name.toLowerCase(Locale.ROOT);
    }
}
