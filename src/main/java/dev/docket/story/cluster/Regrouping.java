package dev.docket.story.cluster;

import java.util.List;

/**
 * Documents that went from one story into another after they had been placed.
 *
 * @param from over if all of its documents went
 * @param into opened if it was not there
 * @param left where an editor did it, the documents that stayed behind: they are kept apart from
 *     those that went
 * @param met where an editor did it, the documents that were there: they are kept apart no longer
 */
public record Regrouping(
        long from, long into, List<Long> documents, List<Long> left, List<Long> met) {

    /** Two stories that the clustering merged. */
    public static Regrouping of(Merge merge, List<Long> documents) {
        return new Regrouping(merge.from(), merge.into(), documents, List.of(), List.of());
    }
}
