package dev.docket.feed.visit;

import dev.docket.feed.SourceKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.parse.Reading;
import dev.docket.feed.scrape.ListReader;
import dev.docket.feed.scrape.Listing;
import dev.docket.platform.http.FetchOutcome;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.Request;
import dev.docket.platform.http.Validators;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Follows a list to its next pages: on a first visit, so that we begin with more than one page, and
 * later only while all that stands on a page is new. A few at most, each in the host's turn.
 */
final class FurtherPages {

    private final HttpFetcher fetcher;
    private final InstantSource clock;
    private final BiPredicate<DueSource, ParsedFeed> allNew;

    /**
     * @param allNew whether we know none of the entries yet
     */
    FurtherPages(
            HttpFetcher fetcher, InstantSource clock, BiPredicate<DueSource, ParsedFeed> allNew) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.allNew = allNew;
    }

    /**
     * All pages as one.
     *
     * @param note what kept us from reading on; null if nothing
     */
    record Whole(ParsedFeed feed, @Nullable String note) {}

    Whole follow(DueSource source, ParsedFeed first, List<URI> further) {
        boolean isIndex = source.location().kind() == SourceKind.SITEMAP;
        var queue = new ArrayDeque<>(further);
        var asked = new HashSet<URI>();
        var whole = first;
        var last = first;
        for (int left = source.location().rules().furtherPages();
                left > 0 && !queue.isEmpty() && (isIndex || isWorthIt(source, last));
                left--) {
            var address = queue.removeFirst();
            var next = asked.add(address) ? read(source, address) : null;
            if (next == null || !(next.reading() instanceof Reading.Feed(var feed))) {
                return new Whole(whole, next == null ? null : unread(address, next));
            }
            last = feed;
            whole = joined(whole, feed);
            queue.addAll(next.further());
        }
        return new Whole(whole, null);
    }

    private boolean isWorthIt(DueSource source, ParsedFeed page) {
        return !page.entries().isEmpty() && allNew.test(source, page);
    }

    private Listing read(DueSource source, URI address) {
        var request =
                source.location().kind().isCrawled()
                        ? Request.crawled(address, Validators.NONE)
                        : Request.given(address, Validators.NONE);
        return fetcher.fetch(request) instanceof FetchOutcome.Fetched(var document)
                ? ListReader.read(source.location(), document, clock.instant())
                : Listing.of(new Reading.NoFeed("it cannot be fetched"));
    }

    private static @Nullable String unread(URI address, Listing listing) {
        return listing.reading() instanceof Reading.NoFeed(var reason)
                ? "Not read on at %s: %s".formatted(address, reason)
                : null;
    }

    private static ParsedFeed joined(ParsedFeed one, ParsedFeed other) {
        var entries = new LinkedHashMap<String, ParsedEntry>();
        one.entries().forEach(entry -> entries.put(entry.link() + "\n" + entry.title(), entry));
        other.entries()
                .forEach(entry -> entries.putIfAbsent(entry.link() + "\n" + entry.title(), entry));
        return one.with(List.copyOf(entries.values()));
    }
}
