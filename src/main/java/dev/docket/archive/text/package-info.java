/** The site's own words: messages, dates and counts in the reader's language. */
@NullMarked
package dev.docket.archive.text;

import org.jspecify.annotations.NullMarked;
