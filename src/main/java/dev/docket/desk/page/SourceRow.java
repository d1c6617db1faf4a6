package dev.docket.desk.page;

import dev.docket.feed.SourceStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source on its line.
 *
 * @param kind how it is read, in words
 * @param note what the last visit has to say that is no problem; null if nothing
 * @param rhythm how often it is visited, in words
 * @param lately entries that came out in the last 30 days
 */
public record SourceRow(
        long id,
        String name,
        String publisher,
        String address,
        String kind,
        HealthWords health,
        @Nullable String note,
        String rhythm,
        int lately,
        Times times) {

    /** When it was visited, and whether it will be. */
    public record Times(@Nullable Instant last, Instant next, boolean paused) {

        static Times of(SourceStatus status) {
            return new Times(
                    status.visits().lastVisit(), status.visits().nextVisit(), status.paused());
        }
    }

    /** Whether it wants looking at. */
    public boolean troubled() {
        return !times.paused() && (health.tone().equals("no") || health.tone().equals("part"));
    }

    static SourceRow of(SourceStatus status, @Nullable Instant since, int lately, Instant now) {
        return new SourceRow(
                status.source().id(),
                status.source().name(),
                status.source().publisher(),
                status.source().address(),
                SourceKinds.words(status.source().location().kind()),
                HealthWords.of(status, since, now),
                status.note(),
                RhythmWords.of(status.visits().rhythm()),
                lately,
                Times.of(status));
    }
}
