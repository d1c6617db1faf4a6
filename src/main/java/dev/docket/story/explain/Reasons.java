package dev.docket.story.explain;

import dev.docket.article.Article;
import dev.docket.story.CommonGround;
import dev.docket.story.Story;
import dev.docket.story.StoryReasons.Arrival;
import dev.docket.story.StoryReasons.ArticleReason;
import java.util.Objects;

/** Puts together why an article is in a story. */
public final class Reasons {

    private Reasons() {}

    /**
     * Why an article is in a story.
     *
     * @param roundup whether it is a newsletter that covers many events
     */
    public static ArticleReason of(
            Story story, Article article, PlacedRow placed, CommonGround ground, boolean roundup) {
        return new ArticleReason(
                article,
                arrival(story.id(), placed, roundup),
                Objects.requireNonNullElse(placed.placedIn(), story.id()),
                placed.likeness(),
                placed.bar(),
                placed.edit(),
                ground);
    }

    private static Arrival arrival(long story, PlacedRow placed, boolean roundup) {
        var placedIn = placed.placedIn();
        if (placed.edit() != null) {
            return Arrival.EDITED;
        }
        if (placedIn == null) {
            return Arrival.UNRECORDED;
        }
        if (placedIn != story) {
            return Arrival.MERGED;
        }
        if (roundup) {
            return Arrival.ROUNDUP;
        }
        return placedIn == placed.articleId() ? Arrival.OPENED : joined(placed);
    }

    private static Arrival joined(PlacedRow placed) {
        return placed.likeness() == null ? Arrival.TRANSLATES : Arrival.JOINED;
    }
}
