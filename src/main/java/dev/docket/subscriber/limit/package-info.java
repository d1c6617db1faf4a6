/** How much one network may ask for. */
@NullMarked
package dev.docket.subscriber.limit;

import org.jspecify.annotations.NullMarked;
