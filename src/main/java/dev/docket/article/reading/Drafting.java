package dev.docket.article.reading;

import dev.docket.article.ArticleConfig;
import dev.docket.article.address.CanonicalAddress;
import dev.docket.article.address.Detours;
import dev.docket.article.extract.Extractor;
import dev.docket.feed.Entry;
import java.time.Instant;
import java.time.InstantSource;

/** Reads one entry: the feed's own text if it is enough, else the page, else what there is. */
public final class Drafting {

    private static final System.Logger LOG = System.getLogger(Drafting.class.getName());

    /** After so many attempts the wait no longer grows: more would be beyond all calendars. */
    private static final int LONGEST_STEP = 8;

    private final Pages pages;
    private final ArticleConfig config;
    private final InstantSource clock;

    public Drafting(Pages pages, ArticleConfig config, InstantSource clock) {
        this.pages = pages;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Reads {@code entry}.
     *
     * @param shared true if other entries of the source carry the same link, so that the page is
     *     not this entry's own
     * @param attempt 1 for the first
     */
    public Attempt read(Entry entry, boolean shared, int attempt) {
        var feed = FeedText.of(entry);
        var link = entry.link();
        if (link == null
                || shared
                || Links.isPartOfPage(link)
                || (feed.isEnough(config.enoughWords()) && !Detours.isOne(link))) {
            return new Attempt.Read(Drafts.ofFeed(entry, feed, null));
        }
        return switch (pages.visit(CanonicalAddress.target(link))) {
            case PageVisit.Page page -> ofPage(entry, link, feed, page);
            case PageVisit.Missing(var reason) -> fallback(entry, feed, reason);
            case PageVisit.Later(var notBefore, var reason) ->
                    later(entry, feed, attempt, new Attempt.Waiting(soonEnough(notBefore), reason));
            case PageVisit.Failed(var reason) ->
                    later(entry, feed, attempt, new Attempt.Waiting(retry(attempt), reason));
        };
    }

    /** One page that breaks the extractor must not keep the others from being read. */
    private static Attempt ofPage(Entry entry, String link, FeedText feed, PageVisit.Page page) {
        try {
            var found = Extractor.extract(page.body(), page.charset(), page.address());
            return Obstacles.in(found, link, page.address())
                    .map(obstacle -> fallback(entry, feed, obstacle))
                    .orElseGet(() ->
                            new Attempt.Read(Drafts.ofPage(entry, feed, found, page.address())));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Can't extract " + page.address(), fault);
            return fallback(entry, feed, "the page breaks our extractor: " + fault);
        }
    }

    private Attempt later(Entry entry, FeedText feed, int attempt, Attempt.Waiting waiting) {
        return attempt < config.attempts() ? waiting : fallback(entry, feed, waiting.problem());
    }

    private static Attempt fallback(Entry entry, FeedText feed, String reason) {
        return new Attempt.Read(Drafts.ofFeed(entry, feed, reason));
    }

    private Instant retry(int attempt) {
        int step = Math.min(attempt - 1, LONGEST_STEP);
        return clock.instant().plus(config.firstRetry().multipliedBy(1L << (2 * step)));
    }

    /** As asked, within reason: neither at once again nor never. */
    private Instant soonEnough(Instant notBefore) {
        var soonest = clock.instant().plus(config.firstRetry());
        var latest = clock.instant().plus(config.longestWait());
        return notBefore.isBefore(soonest)
                ? soonest
                : notBefore.isAfter(latest) ? latest : notBefore;
    }
}
