/** What a page says about its article: title, author, date, address, language and picture. */
@NullMarked
package dev.docket.article.extract.facts;

import org.jspecify.annotations.NullMarked;
