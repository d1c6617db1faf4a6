/** How an outlet appears to a visitor: feeds in four formats, pages in four layouts, OPML. */
@NullMarked
package dev.docket.cli.newsroom.print;

import org.jspecify.annotations.NullMarked;
