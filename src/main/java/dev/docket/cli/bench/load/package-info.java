/** Putting a stage under load and reading off what that cost. */
@NullMarked
package dev.docket.cli.bench.load;

import org.jspecify.annotations.NullMarked;
