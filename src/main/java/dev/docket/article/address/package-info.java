/** One address for one article, whatever roads lead to it. */
@NullMarked
package dev.docket.article.address;

import org.jspecify.annotations.NullMarked;
