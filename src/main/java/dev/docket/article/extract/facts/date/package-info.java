/** When an article was published, and when it was changed. */
@NullMarked
package dev.docket.article.extract.facts.date;

import org.jspecify.annotations.NullMarked;
