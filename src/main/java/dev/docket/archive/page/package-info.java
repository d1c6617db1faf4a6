/** The addresses of the site and what each answers. */
@NullMarked
package dev.docket.archive.page;

import org.jspecify.annotations.NullMarked;
