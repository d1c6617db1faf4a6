package dev.docket.story.record;

/**
 * How far the articles have been filed.
 *
 * @param filedArticle the last article that has a story
 * @param consolidatedArticle the last article that was there when stories were last merged
 * @param consolidatedRegrouping the last regrouping then
 * @param regrouping the last regrouping
 */
public record Progress(
        long filedArticle, long consolidatedArticle, long consolidatedRegrouping, long regrouping) {

    public static final Progress NOTHING = new Progress(0, 0, 0, 0);

    /** Whether stories have been merged since. */
    public boolean isConsolidatedSince(Progress earlier) {
        return consolidatedArticle != earlier.consolidatedArticle
                || consolidatedRegrouping != earlier.consolidatedRegrouping;
    }
}
