/** Dates as pages show them: in attributes, in words, without a year, or as a time gone by. */
@NullMarked
package dev.docket.feed.scrape.date;

import org.jspecify.annotations.NullMarked;
