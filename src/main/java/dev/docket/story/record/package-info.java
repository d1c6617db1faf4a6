/** Stories in the database. */
@NullMarked
package dev.docket.story.record;

import org.jspecify.annotations.NullMarked;
