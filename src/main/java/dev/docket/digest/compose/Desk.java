package dev.docket.digest.compose;

import dev.docket.article.Article;
import dev.docket.article.UnreadSources;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Edition;
import dev.docket.digest.EditionConfig;
import dev.docket.digest.Period;
import dev.docket.digest.Theme;
import dev.docket.digest.rank.Candidate;
import dev.docket.digest.rank.Limits;
import dev.docket.platform.text.Language;
import dev.docket.story.Stories;
import dev.docket.story.Story;
import dev.docket.verdict.Verdict;
import dev.docket.verdict.Verdicts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a digest is made of, has it composed, and freezes it. */
@Singleton
public class Desk {

    /** The digests that the picture of the week compares with. */
    private static final int WEEKS_BACK = 8;

    /**
     * An article found later than this after it was published is no news of the week it is found
     * in.
     */
    private static final Duration LATE = Duration.ofDays(3);

    private final Stories stories;
    private final Verdicts verdicts;
    private final StoredDigests digests;
    private final UnreadSources unread;
    private final Limits limits;
    private final InstantSource clock;

    @Inject
    public Desk(
            Stories stories,
            Verdicts verdicts,
            StoredDigests digests,
            UnreadSources unread,
            EditionConfig config,
            InstantSource clock) {
        this.stories = stories;
        this.verdicts = verdicts;
        this.digests = digests;
        this.unread = unread;
        this.limits = new Limits(config.stories(), config.perOrganisation(), config.leastScore());
        this.clock = clock;
    }

    /** The digest of a period, frozen; empty if another replica was first. */
    public Optional<Digest> compose(Edition edition, Period period) {
        return frozen(composed(edition, period));
    }

    /** The same, but nothing is frozen in a period without news. */
    public Optional<Digest> composeIfNews(Edition edition, Period period) {
        return Optional.of(composed(edition, period))
                .filter(digest -> !digest.stories().isEmpty())
                .flatMap(this::frozen);
    }

    private Optional<Digest> frozen(Digest digest) {
        return digests.keep(digest, clock.instant()) ? Optional.of(digest) : Optional.empty();
    }

    private Digest composed(Edition edition, Period period) {
        var before = digests.recent(edition.slug(), WEEKS_BACK);
        int number = before.isEmpty() ? 1 : before.getFirst().key().number() + 1;
        return new Composer(limits, before, this::lines)
                .compose(
                        new DigestKey(edition.slug(), number),
                        period,
                        candidates(period),
                        unread.until(period.to()));
    }

    private Lines lines(Candidate candidate) {
        var notes = verdicts.notes(candidate.story().id());
        var expects = candidate.theme() == Theme.RELEASES;
        return new Lines(notes.changed(), expects ? notes.watchNext() : null);
    }

    private List<Candidate> candidates(Period period) {
        var active =
                stories.active(period.from(), period.to()).stream()
                        .filter(story -> !story.isRoundup() && hasNews(story, period))
                        .toList();
        Map<Long, Verdict> ruled = verdicts.of(active.stream().map(Story::id).toList());
        var candidates = new ArrayList<Candidate>();
        for (var story : active) {
            var verdict = ruled.get(story.id());
            if (verdict != null) {
                candidates.add(new Candidate(story, story.summary(Language.EN), verdict));
            }
        }
        return candidates;
    }

    private static boolean hasNews(Story story, Period period) {
        return story.articles().stream().anyMatch(article -> isNews(article, period));
    }

    private static boolean isNews(Article article, Period period) {
        return !article.gathered().isBefore(period.from())
                && article.gathered().isBefore(period.to())
                && article.date().isAfter(period.from().minus(LATE));
    }
}
