/**
 * The visits: which source is due, what came of asking it, what of that is new, and when to ask
 * again.
 */
@NullMarked
package dev.docket.feed.visit;

import org.jspecify.annotations.NullMarked;
