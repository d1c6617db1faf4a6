/** The pages on which editors merge and split stories. */
@NullMarked
package dev.docket.desk.stories;

import org.jspecify.annotations.NullMarked;
