package dev.docket.feed.scrape.sitemap;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sitemap says. */
public sealed interface Sitemap {

    /** Pages. */
    record Pages(List<Place> places) implements Sitemap {}

    /** Other sitemaps, the latest changed first. */
    record Index(List<URI> sitemaps) implements Sitemap {}

    /** It is none; {@code reason} is a sentence for the operator without its full stop. */
    record None(String reason) implements Sitemap {}

    /**
     * One page or sitemap.
     *
     * @param changed when it last changed, as the site says
     * @param title only in sitemaps for news; else empty
     * @param published only in sitemaps for news
     */
    record Place(
            String address, @Nullable Instant changed, String title, @Nullable Instant published) {}
}
