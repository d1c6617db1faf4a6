package dev.docket.feed;

import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Where a source is read, and how.
 *
 * @param address what we ask for: the feed, the page, or what a program answers with
 * @param site the page that a human would open, if known
 * @param selectors only for a {@link SourceKind#PAGE}, and only where its structure does not
 *     suffice
 */
public record Location(
        SourceKind kind,
        String address,
        @Nullable String site,
        @Nested("selector") @Nullable Selectors selectors,
        @Json Rules rules) {

    @JdbiConstructor
    public Location {
        // all there is
    }

    /** Without rules. */
    public Location(
            SourceKind kind, String address, @Nullable String site, @Nullable Selectors selectors) {
        this(kind, address, site, selectors, Rules.NONE);
    }

    public static Location feed(String address, @Nullable String site) {
        return new Location(SourceKind.FEED, address, site, null);
    }

    public static Location page(String address) {
        return new Location(SourceKind.PAGE, address, address, null);
    }
}
