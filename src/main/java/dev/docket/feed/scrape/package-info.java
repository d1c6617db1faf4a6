/**
 * Reads web pages that list articles as if they were feeds: by CSS selectors, or by what repeats on
 * the page.
 */
@NullMarked
package dev.docket.feed.scrape;

import org.jspecify.annotations.NullMarked;
