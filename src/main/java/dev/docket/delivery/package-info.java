/** One digest to one recipient on one channel, with its outcome. */
@NullMarked
package dev.docket.delivery;

import org.jspecify.annotations.NullMarked;
