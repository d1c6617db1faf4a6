/** Articles as JSON lines, for measuring the clustering. */
@NullMarked
package dev.docket.story.evaluation;

import org.jspecify.annotations.NullMarked;
