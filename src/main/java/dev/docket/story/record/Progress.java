package dev.docket.story.record;

/**
 * How far the articles have been filed.
 *
 * @param filedArticle the last article that has a story
 * @param consolidatedArticle the last article that was there when stories were last merged
 * @param mergeRevision the revision of the last merge
 */
public record Progress(long filedArticle, long consolidatedArticle, long mergeRevision) {

    public static final Progress NOTHING = new Progress(0, 0, 0);
}
