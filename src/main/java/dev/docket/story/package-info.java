/**
 * The articles on one event, the threads that join such stories over months, and their summaries.
 */
@NullMarked
package dev.docket.story;

import org.jspecify.annotations.NullMarked;
