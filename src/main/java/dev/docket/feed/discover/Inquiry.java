package dev.docket.feed.discover;

import dev.docket.feed.SourceKind;
import dev.docket.platform.http.FetchOutcome;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.Request;
import dev.docket.platform.http.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The questions of one search, one after the other: none twice, not many, not for long, and none to
 * a site that asked us to wait. Not for several threads.
 */
public final class Inquiry {

    /** Requests of one search; a robots.txt that has to be read first comes on top. */
    static final int MOST = 10;

    private static final Duration LONGEST = Duration.ofSeconds(45);

    private final HttpFetcher fetcher;
    private final InstantSource clock;
    private final Instant begun;
    private final Map<URI, FetchOutcome> answers = new HashMap<>();
    private final Set<String> resting = new HashSet<>();

    public Inquiry(HttpFetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.begun = clock.instant();
    }

    Instant begun() {
        return begun;
    }

    /** Fetches the address that somebody gave us. */
    FetchOutcome given(URI address) {
        return ask(Request.given(address, Validators.NONE));
    }

    /** Fetches an address that we found ourselves, if robots.txt lets us. */
    FetchOutcome found(URI address) {
        return ask(Request.crawled(address, Validators.NONE));
    }

    /** Fetches as a visit to a source of that kind would. */
    FetchOutcome as(SourceKind kind, URI address) {
        return kind.isCrawled() ? found(address) : given(address);
    }

    /** How many more questions there may be. */
    int left() {
        return clock.instant().isBefore(begun.plus(LONGEST)) ? MOST - answers.size() : 0;
    }

    private FetchOutcome ask(Request request) {
        var known = answers.get(request.address());
        if (known != null) {
            return known;
        }
        if (left() <= 0) {
            return new FetchOutcome.Failed("Not asked: the search has asked enough");
        }
        if (resting.contains(request.address().getAuthority())) {
            return new FetchOutcome.Failed("Not asked: the site wants us to wait");
        }
        var outcome = fetcher.fetch(request);
        answers.put(request.address(), outcome);
        if (outcome instanceof FetchOutcome.AskedToWait) {
            resting.add(request.address().getAuthority());
        }
        return outcome;
    }
}
