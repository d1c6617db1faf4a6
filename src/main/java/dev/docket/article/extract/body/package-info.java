/** Which part of a page is the article, and how that part reads as lines of text. */
@NullMarked
package dev.docket.article.extract.body;

import org.jspecify.annotations.NullMarked;
