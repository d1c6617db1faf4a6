/** Docket: a weekly digest of open AI whose verdicts rest on quoted evidence. */
@NullMarked
package dev.docket;

import org.jspecify.annotations.NullMarked;
