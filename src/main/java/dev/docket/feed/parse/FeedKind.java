package dev.docket.feed.parse;

import java.util.Locale;

/** Families of feed formats. */
public enum FeedKind {
    RSS,
    RDF,
    ATOM,
    CDF,
    JSON;

    /** {@code rss}, {@code atom} and so on. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
