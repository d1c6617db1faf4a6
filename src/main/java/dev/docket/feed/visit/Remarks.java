package dev.docket.feed.visit;

import dev.docket.feed.scrape.Habit;
import org.jspecify.annotations.Nullable;

/**
 * What struck us about a list that could be read.
 *
 * @param habit what is usual for the source from now on
 * @param problem a sentence for the operator, with which the visit counts as failed although what
 *     was read is kept; null if there is none
 * @param note a sentence for the operator on what is no problem; null if there is none
 */
public record Remarks(Habit habit, @Nullable String problem, @Nullable String note) {

    static final Remarks NONE = new Remarks(Habit.UNKNOWN, null, null);
}
