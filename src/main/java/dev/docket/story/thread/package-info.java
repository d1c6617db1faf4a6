/** Threads: which subject a story is about, and which earlier stories it continues. */
@NullMarked
package dev.docket.story.thread;

import org.jspecify.annotations.NullMarked;
