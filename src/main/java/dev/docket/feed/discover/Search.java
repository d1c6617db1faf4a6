package dev.docket.feed.discover;

import dev.docket.feed.Finding;
import dev.docket.feed.Location;
import dev.docket.feed.SourceKind;
import dev.docket.feed.parse.Reading;
import dev.docket.platform.http.Document;
import dev.docket.platform.http.FetchOutcome;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One search, from what costs a site least to what costs it most: the rules of its platform, what
 * its pages announce, the usual paths one by one, its pages' own lists, and at last its sitemap.
 */
public final class Search {

    private static final int ITSELF = 100;
    private static final int BY_STRUCTURE = 55;
    private static final int PROBED = 4;

    /** Answers that are no feed; a site that answers everything with a page is asked no more. */
    private static final int MISSES = 2;

    /** Questions that are left for robots.txt, a sitemap that it names, and one of that one's. */
    private static final int FOR_SITEMAP = 3;

    private static final String NOTHING = "Neither a feed nor a list of articles was found";

    private final Inquiry inquiry;
    private final Function<URI, List<Clue>> platforms;
    private final Hits hits;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable String reason;

    public Search(Inquiry inquiry) {
        this(inquiry, Platforms::of);
    }

    Search(Inquiry inquiry, Function<URI, List<Clue>> platforms) {
        this.inquiry = inquiry;
        this.platforms = platforms;
        this.hits = new Hits(inquiry.begun());
    }

    /** Searches from an address as it was typed. To be called once. */
    public Finding from(String typed) {
        try {
            var address = TypedAddress.of(typed);
            if (!Announced.isFeedPath(address.uri())) {
                probe(platforms.apply(address.uri()));
            }
            if (!hits.hasGood()) {
                open(address);
            }
        } catch (IllegalArgumentException wrong) {
            reason = wrong.getMessage();
        }
        return hits.isEmpty()
                ? new Finding.Nothing(Objects.requireNonNullElse(reason, NOTHING), notes)
                : new Finding.Candidates(hits.ranked(), notes);
    }

    private void open(TypedAddress typed) {
        var outcome = inquiry.given(typed.uri());
        if (outcome instanceof FetchOutcome.Fetched(var document)) {
            open(document, typed.uri());
        } else if (outcome instanceof FetchOutcome.Failed && typed.guessed() && opensPlain(typed)) {
            return;
        } else {
            reason = OutcomeWords.of(outcome);
            if (outcome instanceof FetchOutcome.Gone) { // an old link; its site may still be there
                around(typed.uri());
            }
        }
    }

    private boolean opensPlain(TypedAddress typed) {
        if (inquiry.given(typed.plain()) instanceof FetchOutcome.Fetched(var document)) {
            open(document, typed.plain());
            return true;
        }
        return false;
    }

    private void open(Document document, URI asked) {
        switch (Look.feed(document)) {
            case Reading.Feed(var feed) ->
                    hits.add(Proposal.feed(feed, document, asked, "The address is a feed"), ITSELF);
            case Reading.NoFeed(var why) -> openOther(document, asked, why);
        }
    }

    private void openOther(Document document, URI asked, String why) {
        var itself = new Clue(SourceKind.SITEMAP, asked, "The address is a sitemap", ITSELF);
        if (take(itself, document) == null) {
            return;
        }
        if (isPage(document)) {
            pages.add(Page.of(document));
            probe(Announced.on(pages.getFirst()));
            around(document.address());
        } else {
            reason = "%s (%s)".formatted(why, document.contentType());
        }
    }

    private static boolean isPage(Document document) {
        var type = document.contentType().toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.startsWith("text/") || type.contains("html");
    }

    /** What an article does not say, its section or its home page may. */
    private void around(URI address) {
        Stream.of(Guesses.section(address), address.resolve("/"))
                .filter(other -> pages.stream().noneMatch(page -> page.isAt(other)))
                .distinct()
                .forEach(this::turnTo);
        if (!hits.hasGood()) {
            pages.stream().findFirst().ifPresent(page -> guess(Guesses.of(page)));
        }
        if (!hits.hasGood()) {
            lists();
        }
        if (!hits.hasGood()) {
            probe(Sitemaps.of(address, inquiry));
        }
    }

    private void turnTo(URI other) {
        if (!hits.hasGood()
                && inquiry.found(other) instanceof FetchOutcome.Fetched(var document)
                && isPage(document)) {
            var page = Page.of(document);
            pages.add(page);
            probe(Announced.on(page));
        }
    }

    private void probe(List<Clue> clues) {
        for (var clue : clues.stream().limit(PROBED).toList()) {
            var outcome = ask(clue);
            var problem =
                    outcome instanceof FetchOutcome.Fetched(var document)
                            ? take(clue, document)
                            : OutcomeWords.of(outcome);
            if (problem != null) {
                notes.add(
                        "%s cannot be read. %s: %s".formatted(clue.address(), clue.why(), problem));
            }
        }
    }

    /** What we found of a site is asked as its robots.txt lets us; an interface is there for us. */
    private FetchOutcome ask(Clue clue) {
        return clue.kind() == SourceKind.FEED
                ? inquiry.found(clue.address())
                : inquiry.as(clue.kind(), clue.address());
    }

    /** Keeps what a clue led to; says what is wrong if that is no source. */
    private @Nullable String take(Clue clue, Document document) {
        var location = Place.of(clue.kind(), clue.address());
        return switch (Look.reading(location, document, inquiry)) {
            case Reading.Feed(var list) when clue.kind() == SourceKind.FEED -> {
                var feed = Proposal.feed(list, document, clue.address(), clue.why());
                hits.add(feed, clue.weight());
                yield null;
            }
            case Reading.Feed(var list) when list.entries().isEmpty() -> "it lists nothing";
            case Reading.Feed(var list) -> {
                hits.add(Proposal.of(location, list, clue.why()), clue.weight());
                yield null;
            }
            case Reading.NoFeed(var why) -> why;
        };
    }

    private void guess(List<Clue> clues) {
        int misses = 0;
        for (var clue : clues) {
            if (inquiry.left() <= FOR_SITEMAP || misses >= MISSES || !hits.isEmpty()) {
                return;
            }
            var outcome = inquiry.found(clue.address());
            if (outcome instanceof FetchOutcome.Fetched(var document)) {
                misses += take(clue, document) == null ? 0 : 1;
            } else if (!(outcome instanceof FetchOutcome.Gone)) {
                misses++;
            }
        }
    }

    /** The pages' own lists; that of an article are but its neighbours. */
    private void lists() {
        for (var page : pages) {
            var location = Location.page(page.address().toString());
            switch (Look.reading(location, page.document(), inquiry)) {
                case Reading.Feed(var list) when !page.isArticle() ->
                        hits.add(
                                Proposal.of(
                                        location,
                                        list,
                                        "The page lists articles; found by its structure"),
                                BY_STRUCTURE);
                case Reading.Feed _ -> {}
                case Reading.NoFeed(var why) -> reason = reason == null ? why : reason;
            }
        }
    }
}
