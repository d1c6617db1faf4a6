package dev.docket.archive.why;

import dev.docket.archive.shelf.Catalogue;
import dev.docket.archive.text.Says;
import dev.docket.archive.view.Link;
import dev.docket.archive.view.Masthead;
import dev.docket.archive.view.StandingView;
import dev.docket.story.StoryReasons;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The page on why a story is there.
 *
 * @param story its headline; it leads to its page if it has one
 * @param language of the headline, a BCP 47 tag
 * @param more how many articles are left out, in words; empty if none is
 * @param joinings what was joined to it or taken from it, a sentence each
 * @param data where the same is had as data
 */
public record WhyView(
        Link story,
        String language,
        List<WhyArticle> articles,
        String more,
        List<WhyJoining> joinings,
        List<WhyRank> ranks,
        String data) {

    /** How it stood in a digest. */
    public record WhyRank(Link digest, StandingView standing) {}

    public static WhyView of(Why why, Catalogue catalogue, Says says) {
        var reasons = why.reasons();
        var ranks =
                why.ranks().stream().flatMap(rank -> rank(rank, catalogue, says).stream()).toList();
        var title = title(why, reasons, says);
        return new WhyView(
                new Link(title.text(), ranks.isEmpty() ? "" : href(why, says)),
                title.language(),
                reasons == null ? List.of() : WhyArticle.all(reasons.articles(), says),
                more(reasons, says),
                reasons == null ? List.of() : WhyJoining.all(reasons.joinings(), says),
                ranks,
                "/stories/%d/why.json".formatted(why.storyId()));
    }

    private record Title(String text, String language) {}

    private static Title title(Why why, @Nullable StoryReasons reasons, Says says) {
        if (!why.ranks().isEmpty()) {
            var headline = why.ranks().getFirst().story().headline(says.language());
            return new Title(headline.text(), headline.language());
        }
        var summary = Objects.requireNonNull(reasons).story().summary(says.language());
        return new Title(summary.headline(), summary.language());
    }

    private static String href(Why why, Says says) {
        return "/%s/stories/%d".formatted(says.tag(), why.storyId());
    }

    private static String more(@Nullable StoryReasons reasons, Says says) {
        return reasons == null || reasons.unexplained() == 0
                ? ""
                : says.count("why.more", reasons.unexplained());
    }

    private static List<WhyRank> rank(Rank rank, Catalogue catalogue, Says says) {
        return catalogue.edition(rank.digest().key().edition()).stream()
                .map(edition -> Masthead.of(rank.digest(), edition, says))
                .map(head -> new Link(head.number() + ", " + head.days(), head.href()))
                .map(link -> new WhyRank(link, StandingView.of(rank.story().standing(), says)))
                .toList();
    }
}
