package dev.docket.feed.visit;

import dev.docket.feed.SourceKind;
import dev.docket.feed.parse.FeedLinks;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.parse.Reading;
import dev.docket.feed.scrape.ListReader;
import dev.docket.feed.scrape.Listing;
import dev.docket.feed.scrape.Strainer;
import dev.docket.feed.visit.Visit.Receipt;
import dev.docket.platform.http.Document;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of a document what is to be kept of it, and what is to be said about it. */
final class Harvest {

    private final FurtherPages pages;
    private final InstantSource clock;

    Harvest(FurtherPages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    Visit of(DueSource source, Document document, Receipt receipt) {
        var first = ListReader.read(source.location(), document, clock.instant());
        return switch (first.reading()) {
            case Reading.NoFeed(var reason) -> new Visit.Failed(reason);
            case Reading.Feed(var feed) -> {
                var whole = pages.follow(source, feed, first.further());
                var listed = source.location().kind() == SourceKind.SITEMAP ? whole.feed() : feed;
                var visit = judged(source, whole, listed, receipt, first);
                yield withLinks(visit, Signposts.of(document.links(), feed.links()), feed);
            }
        };
    }

    private static Visit judged(
            DueSource source,
            FurtherPages.Whole whole,
            ParsedFeed listed,
            Receipt receipt,
            Listing first) {
        var kind = source.location().kind();
        var nonsense =
                kind == SourceKind.FEED
                        ? Optional.<String>empty()
                        : source.habit().nonsense(kind, listed);
        if (nonsense.isPresent()) {
            return new Visit.Failed(nonsense.get());
        }
        var habit = source.habit();
        var doubt = habit.doubt(kind, listed);
        var kept = new Strainer(source.location().rules().sieve()).strain(whole.feed());
        boolean serious = kind != SourceKind.FEED; // a feed that shrinks is still a feed
        return new Visit.News(
                kept,
                whole.feed().entries().isEmpty() ? receipt.ofNothing() : receipt,
                new Remarks(
                        doubt.isPresent() ? habit.faded() : habit.after(listed),
                        serious ? doubt.orElse(first.problem()) : first.problem(),
                        note(
                                serious ? null : doubt.orElse(null),
                                first.remark(),
                                leftOut(whole.feed(), kept),
                                whole.note())));
    }

    /** What the first page says of itself, which further pages and rules would hide. */
    private static Visit withLinks(Visit visit, FeedLinks links, ParsedFeed first) {
        if (!(visit instanceof Visit.News(var kept, var receipt, var remarks))) {
            return visit;
        }
        var feed =
                new ParsedFeed(
                        kept.kind(),
                        kept.title(),
                        kept.link(),
                        kept.entries(),
                        links,
                        first.rhythm());
        return new Visit.News(feed, receipt, remarks);
    }

    private static @Nullable String leftOut(ParsedFeed all, ParsedFeed kept) {
        int missing = all.entries().size() - kept.entries().size();
        return missing == 0
                ? null
                : "%d of %d entries are left out by its rules"
                        .formatted(missing, all.entries().size());
    }

    private static @Nullable String note(@Nullable String... notes) {
        var all = Stream.of(notes).filter(Objects::nonNull).collect(Collectors.joining(". "));
        return all.isEmpty() ? null : all;
    }
}
