/** Templates of the operator's own, in the place of those that ship with Docket. */
@NullMarked
package dev.docket.platform.templates;

import org.jspecify.annotations.NullMarked;
