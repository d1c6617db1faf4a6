/**
 * The article within an HTML page: its words as plain lines, and what the page says about it.
 *
 * <p>Nothing here fetches, waits or remembers: the same bytes give the same answer.
 */
@NullMarked
package dev.docket.article.extract;

import org.jspecify.annotations.NullMarked;
