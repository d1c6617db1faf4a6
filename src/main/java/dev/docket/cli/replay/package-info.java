/** The whole pipeline over simulated weeks, and the files that come of it. */
@NullMarked
package dev.docket.cli.replay;

import org.jspecify.annotations.NullMarked;
