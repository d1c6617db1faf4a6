/** Which language a text is written in. */
@NullMarked
package dev.docket.article.language;

import org.jspecify.annotations.NullMarked;
