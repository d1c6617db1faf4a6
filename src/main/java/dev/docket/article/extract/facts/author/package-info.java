/** Who wrote an article. */
@NullMarked
package dev.docket.article.extract.facts.author;

import org.jspecify.annotations.NullMarked;
