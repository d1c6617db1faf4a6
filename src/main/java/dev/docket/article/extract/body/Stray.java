package dev.docket.article.extract.body;

import java.util.regex.Pattern;

/** Lines that lead away from an article rather than tell something. */
final class Stray {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.).*");

    private static final int LONGEST = 200;

    private Stray() {}

    /** A link alone on its line, unless it is there for its own sake: an address, a heading. */
    static boolean isStray(Line line) {
        return line.text().length() <= LONGEST
                && line.linked() > 0.9 * line.text().length()
                && !line.text().startsWith("- ")
                && !line.isHeading()
                && !line.isFixed()
                && !ADDRESS.matcher(line.text()).matches();
    }
}
