package dev.docket.article.reading;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notes that link lists give in place of a text: score, number of comments, who posted it. They
 * are the same under every link, and would make all of them look alike.
 */
final class ListingNotes {

    private static final Pattern NOTE =
            Pattern.compile(
                    "(?i)(?:score|points|comments|# ?comments|by|discussion|article url|comments"
                            + " url|(?:posted|submitted) by)\\s*:?\\s.*|\\[(?:link|comments|\\d+"
                            + " comments)\\].*");

    private static final int SHORT = 600;

    private ListingNotes() {}

    /** The text without such notes; a text of some length has none. */
    static String without(String body) {
        if (body.length() > SHORT) {
            return body;
        }
        return body.lines()
                .filter(line -> !NOTE.matcher(line.strip()).matches())
                .collect(Collectors.joining("\n"));
    }
}
