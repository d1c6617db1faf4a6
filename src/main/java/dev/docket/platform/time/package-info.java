/** The clock and pauses, so that simulated weeks run the same code as real ones. */
@NullMarked
package dev.docket.platform.time;

import org.jspecify.annotations.NullMarked;
