package dev.docket.archive.view;

import dev.docket.archive.shelf.Catalogue;
import dev.docket.archive.shelf.Placed;
import dev.docket.archive.text.Dates;
import dev.docket.archive.text.Says;
import dev.docket.digest.Digest;
import java.util.List;
import java.util.Map;

/**
 * A story on a page of its own.
 *
 * @param firstSeen ISO 8601 in UTC
 * @param firstSeenText the same in words
 * @param scoreText how open the subject is, in words
 * @param digests the numbers that carried it, the newest first
 */
public record StoryPageView(
        StoryView story,
        String firstSeen,
        String firstSeenText,
        String scoreText,
        StandingView standing,
        List<Masthead> digests) {

    public static StoryPageView of(Placed placed, Catalogue catalogue, Says says) {
        var story = placed.story();
        return new StoryPageView(
                StoryView.of(story, says),
                story.firstSeen().toString(),
                Dates.moment(says.language(), story.firstSeen()),
                says.text("story.score", Map.of("score", story.verdict().score())),
                StandingView.of(story.standing(), says),
                mastheads(placed.digests(), catalogue, says));
    }

    /** The heads of digests whose editions still exist. */
    public static List<Masthead> mastheads(List<Digest> digests, Catalogue catalogue, Says says) {
        return digests.stream()
                .flatMap(
                        digest ->
                                catalogue.edition(digest.key().edition()).stream()
                                        .map(edition -> Masthead.of(digest, edition, says)))
                .toList();
    }
}
