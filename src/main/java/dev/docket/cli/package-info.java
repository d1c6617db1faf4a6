/** The command line: serve, demo, replay, eval, bench. */
@NullMarked
package dev.docket.cli;

import org.jspecify.annotations.NullMarked;
