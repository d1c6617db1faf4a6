/** The online clustering of articles into stories: pure, deterministic, without a database. */
@NullMarked
package dev.docket.story.cluster;

import org.jspecify.annotations.NullMarked;
