package dev.docket.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be read at an address, if it were a source.
 *
 * @param title what the feed or page calls itself; perhaps empty
 * @param count how many entries it shows now
 * @param first the first of them, in its own order
 */
public record Preview(String title, int count, List<Line> first) {

    /** So many entries are shown; they tell a feed of comments from one of articles. */
    public static final int SHOWN = 20;

    public Preview {
        first = List.copyOf(first);
    }

    /**
     * One entry.
     *
     * @param link untrusted, http or https; null if it has none
     * @param published null if it says nothing that can be read
     */
    public record Line(String title, @Nullable String link, @Nullable Instant published) {}
}
