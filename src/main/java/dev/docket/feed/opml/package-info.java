/** Reads lists of sources in OPML 2.0, and a few attributes of our own. */
@NullMarked
package dev.docket.feed.opml;

import org.jspecify.annotations.NullMarked;
