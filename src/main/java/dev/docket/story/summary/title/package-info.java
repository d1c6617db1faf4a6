/** The headline of a story: which of its articles' titles, and without what. */
@NullMarked
package dev.docket.story.summary.title;

import org.jspecify.annotations.NullMarked;
