/** Texts that are the same but for a few words: syndicated copies and republished articles. */
@NullMarked
package dev.docket.article.duplicate;

import org.jspecify.annotations.NullMarked;
