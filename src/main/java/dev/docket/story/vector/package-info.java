/** Articles as weighted terms: tokens, names, versions, and how common each is in the press. */
@NullMarked
package dev.docket.story.vector;

import org.jspecify.annotations.NullMarked;
