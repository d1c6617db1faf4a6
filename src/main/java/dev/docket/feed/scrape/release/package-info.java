/** Releases and tags of repositories on GitHub. */
@NullMarked
package dev.docket.feed.scrape.release;

import org.jspecify.annotations.NullMarked;
