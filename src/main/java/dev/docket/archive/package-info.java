/** The public site: digests, stories, search and feeds. */
@NullMarked
package dev.docket.archive;

import org.jspecify.annotations.NullMarked;
