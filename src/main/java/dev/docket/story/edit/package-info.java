/** What editors do to stories: the rules, and how it is noted. */
@NullMarked
package dev.docket.story.edit;

import org.jspecify.annotations.NullMarked;
