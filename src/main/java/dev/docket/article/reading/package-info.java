/** From an entry to an article: whether to fetch its page, which text to take, where to file it. */
@NullMarked
package dev.docket.article.reading;

import org.jspecify.annotations.NullMarked;
