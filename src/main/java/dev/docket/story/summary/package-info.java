/** What a story says, in sentences chosen from its articles and left as they are. */
@NullMarked
package dev.docket.story.summary;

import org.jspecify.annotations.NullMarked;
