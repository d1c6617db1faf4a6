/** The house rules, held by tests. */
@NullMarked
package dev.docket.architecture;

import org.jspecify.annotations.NullMarked;
