/** How a digest is put together from the stories that were selected. */
@NullMarked
package dev.docket.digest.compose;

import org.jspecify.annotations.NullMarked;
