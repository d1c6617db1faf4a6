/** The pages on which editors and operators work. */
@NullMarked
package dev.docket.desk;

import org.jspecify.annotations.NullMarked;
