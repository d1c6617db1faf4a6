package dev.docket.feed.parse;

import java.util.Locale;

/** What a list of entries was read from: a family of feed formats, or a web page. */
public enum FeedKind {
    RSS,
    RDF,
    ATOM,
    CDF,
    JSON,
    PAGE;

    /** {@code rss}, {@code atom} and so on. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
