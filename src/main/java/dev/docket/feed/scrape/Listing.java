package dev.docket.feed.scrape;

import dev.docket.feed.parse.Reading;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one document of a source lists, and where more of it is.
 *
 * @param further the next page, or the sitemaps of an index, in the order to read them
 * @param problem what is wrong although it was read; null if nothing
 * @param remark what an operator may put right although all was read; null if nothing
 */
public record Listing(
        Reading reading, List<URI> further, @Nullable String problem, @Nullable String remark) {

    /** A document that lists this and nothing further. */
    public static Listing of(Reading reading) {
        return new Listing(reading, List.of(), null, null);
    }

    static Listing of(PageReading page) {
        return new Listing(
                page.reading(),
                page.next() == null ? List.of() : List.of(page.next()),
                page.problem(),
                page.remark());
    }
}
