/** Why articles are one story: what was noted when they were filed, and what they share. */
@NullMarked
package dev.docket.story.explain;

import org.jspecify.annotations.NullMarked;
