/** What an article is called. */
@NullMarked
package dev.docket.article.extract.facts.title;

import org.jspecify.annotations.NullMarked;
