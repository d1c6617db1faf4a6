/** Full-text search over digests and stories, in an index that can be lost and rebuilt. */
@NullMarked
package dev.docket.archive.search;

import org.jspecify.annotations.NullMarked;
