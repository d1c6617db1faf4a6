package dev.docket.feed.visit;

import dev.docket.feed.Location;
import dev.docket.feed.scrape.Habit;
import dev.docket.platform.http.Validators;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** A source to visit now, with what the visit needs and nothing more. */
public record DueSource(
        long id,
        String slug,
        @Nested Location location,
        @Nested Memory memory,
        @Nested Habit habit) {

    /**
     * What the last visits left.
     *
     * @param bodyHash of the last document that was read
     * @param timetable what that document said of its publisher's rhythm
     */
    public record Memory(
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable String bodyHash,
            int failures,
            long rhythmSeconds,
            @Nested Timetable timetable) {

        Validators validators() {
            return new Validators(etag, lastModified);
        }
    }
}
