/** What organisations publish on Hugging Face. */
@NullMarked
package dev.docket.feed.scrape.hub;

import org.jspecify.annotations.NullMarked;
