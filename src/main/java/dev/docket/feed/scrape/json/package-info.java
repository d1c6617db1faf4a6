/** JSON documents, read by pointers into them. */
@NullMarked
package dev.docket.feed.scrape.json;

import org.jspecify.annotations.NullMarked;
