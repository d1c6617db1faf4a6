package dev.docket.feed;

import dev.docket.feed.discover.Inquiry;
import dev.docket.feed.discover.Look;
import dev.docket.feed.discover.Search;
import dev.docket.platform.http.HttpFetcher;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Finds out what of a site can be read, and how. Keeps nothing. */
@Singleton
public class Discovery {

    private final HttpFetcher fetcher;
    private final InstantSource clock;

    @Inject
    public Discovery(HttpFetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /**
     * Looks for feeds, or a page that lists articles, from the address of a home page, an article
     * or a feed. Asks few times, and one site at a time, so it may take half a minute.
     *
     * @param typed the address as people type it, also without its scheme
     */
    public Finding find(String typed) {
        return new Search(new Inquiry(fetcher, clock)).from(typed);
    }

    /** What a source shows now, and by what it would be read. */
    public PreviewOutcome preview(Location location) {
        return Look.at(location, new Inquiry(fetcher, clock));
    }
}
