/** Every digest within reach: by its number, and by the stories in it. */
@NullMarked
package dev.docket.archive.shelf;

import org.jspecify.annotations.NullMarked;
