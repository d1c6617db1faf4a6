/**
 * What publishers put out: sources, how they are visited, and the entries that come of it.
 *
 * <p>Everything here may be wrong, late, hostile or gone; nothing here knows what an article or a
 * story is.
 */
@NullMarked
package dev.docket.feed;

import org.jspecify.annotations.NullMarked;
