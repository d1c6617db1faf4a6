package dev.docket.feed;

import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * Where a source is read.
 *
 * @param address what we ask for: the feed, or the page itself
 * @param site the page that a human would open, if known
 * @param selectors only for a {@link SourceKind#PAGE}, and only where its structure does not
 *     suffice
 */
public record Location(
        SourceKind kind,
        String address,
        @Nullable String site,
        @Nested("selector") @Nullable Selectors selectors) {

    public static Location feed(String address, @Nullable String site) {
        return new Location(SourceKind.FEED, address, site, null);
    }

    public static Location page(String address) {
        return new Location(SourceKind.PAGE, address, address, null);
    }
}
