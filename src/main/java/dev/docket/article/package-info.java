/** Readable, canonical, deduplicated texts made of entries. */
@NullMarked
package dev.docket.article;

import org.jspecify.annotations.NullMarked;
