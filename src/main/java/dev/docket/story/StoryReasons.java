package dev.docket.story;

import dev.docket.article.Article;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why some articles are one story.
 *
 * @param articles each with its reason, in order of arrival
 * @param unexplained how many more articles there are, in a story too large to go through
 * @param joinings what was joined to it or taken from it after it had been filed, in order
 */
public record StoryReasons(
        Story story, List<ArticleReason> articles, int unexplained, List<Joining> joinings) {

    /** How an article came to be in the story. */
    public enum Arrival {
        /** It was the first to report it. */
        OPENED,
        /** It was like the story. */
        JOINED,
        /** It is the same page in another language. */
        TRANSLATES,
        /** A newsletter that covers many events. */
        ROUNDUP,
        /** It came with another story that turned out to be the same. */
        MERGED,
        /** An editor put it there. */
        EDITED,
        /** It was filed before reasons were kept. */
        UNRECORDED
    }

    /**
     * Why an article is in the story.
     *
     * @param placedIn the story that it was filed into first
     * @param likeness to that story when it was filed, or to the likest if it opened one; null if
     *     likeness did not decide, or nobody noted it
     * @param bar the likeness that it took to join; null with {@code likeness}
     * @param edit the edit that put it here, or null
     */
    public record ArticleReason(
            Article article,
            Arrival arrival,
            long placedIn,
            @Nullable Double likeness,
            @Nullable Double bar,
            @Nullable Long edit,
            CommonGround ground) {}

    /**
     * That articles went from one story into another.
     *
     * @param at when: for what the clustering did, when the newest article was gathered by then
     * @param articles how many went
     * @param kind what an editor did, or null if the clustering did it
     */
    public record Joining(
            long id,
            @Nullable Instant at,
            long fromId,
            long intoId,
            int articles,
            StoryEdit.@Nullable Kind kind) {}
}
