package dev.docket.feed.discover;

import dev.docket.feed.SourceKind;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * An address at which a source may be.
 *
 * @param kind how it would be read
 * @param why how we came by it, a sentence without its full stop
 * @param weight how likely it is what somebody wants to read, 0 to 100
 */
record Clue(SourceKind kind, URI address, String why, int weight) {

    private static final int LESS_FOR_COMMENTS = 60;
    private static final int LESS_FOR_PARTS = 20;

    private static final Pattern COMMENTS =
            Pattern.compile("(?i)comments?\\b|kommentare?\\b|koment[aá][rř]|komentarz|comentario");

    /** Feeds of one tag, one author, one search: a part of what the site has. */
    private static final Pattern PARTS =
            Pattern.compile("(?i)/(?:categor(?:y|ies)|tags?|topics?|authors?|search)/|[?&]s=");

    /** A feed's. */
    Clue(URI address, String why, int weight) {
        this(SourceKind.FEED, address, why, weight);
    }

    /** With less weight for what is rarely meant: comments, and single categories. */
    static Clue of(URI address, String title, String why, int weight) {
        var text = address + " " + title;
        int less =
                COMMENTS.matcher(text).find()
                        ? LESS_FOR_COMMENTS
                        : PARTS.matcher(text).find() ? LESS_FOR_PARTS : 0;
        return new Clue(TypedAddress.withoutFragment(address), why, weight - less);
    }
}
