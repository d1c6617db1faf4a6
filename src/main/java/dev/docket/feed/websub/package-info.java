/**
 * Pushes: hubs that tell us when a source has news (WebSub, W3C Recommendation of 23 January 2018).
 *
 * <p>A push is taken for a reason to visit its source and for nothing else, so that whatever a hub
 * sends, entries have one origin: the source itself. Sources are visited in their own rhythm all
 * the while, so that a hub that falls silent costs hours and no article.
 */
@NullMarked
package dev.docket.feed.websub;

import org.jspecify.annotations.NullMarked;
