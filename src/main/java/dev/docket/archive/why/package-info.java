/** Why a story is one, and why it stood where it stood: for a page and as data. */
@NullMarked
package dev.docket.archive.why;

import org.jspecify.annotations.NullMarked;
