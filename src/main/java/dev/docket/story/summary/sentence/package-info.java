/** The sentences of an article, and which of them can be quoted alone. */
@NullMarked
package dev.docket.story.summary.sentence;

import org.jspecify.annotations.NullMarked;
