/** Sitemaps (sitemaps.org), their indexes, and sitemaps for news. */
@NullMarked
package dev.docket.feed.scrape.sitemap;

import org.jspecify.annotations.NullMarked;
