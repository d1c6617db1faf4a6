/** Verdicts in the database. */
@NullMarked
package dev.docket.verdict.record;

import org.jspecify.annotations.NullMarked;
