/** What a page shows, ready to be placed: digests and stories turned into words, links and shapes. */
@NullMarked
package dev.docket.archive.view;

import org.jspecify.annotations.NullMarked;
