/** Reads dates as feeds and pages write them, in every form seen in the wild. */
@NullMarked
package dev.docket.feed.date;

import org.jspecify.annotations.NullMarked;
