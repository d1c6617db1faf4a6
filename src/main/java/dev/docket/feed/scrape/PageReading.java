package dev.docket.feed.scrape;

import dev.docket.feed.parse.Reading;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a page, and how sure we are.
 *
 * @param confidence 0 to 1; 1 where selectors say what to read
 * @param reasons why, as short sentences without full stops
 * @param next the page with older articles; null if there is none
 * @param problem what is wrong although articles were read; null if nothing
 * @param remark what an operator may put right although all was read; null if nothing
 */
public record PageReading(
        Reading reading,
        double confidence,
        List<String> reasons,
        @Nullable URI next,
        @Nullable String problem,
        @Nullable String remark) {

    /** Nothing could be read. */
    public static PageReading none(String reason) {
        return new PageReading(new Reading.NoFeed(reason), 0, List.of(), null, null, null);
    }
}
