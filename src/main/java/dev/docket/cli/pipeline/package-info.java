/** The whole way of the data as one call, for commands that run it in one go. */
@NullMarked
package dev.docket.cli.pipeline;

import org.jspecify.annotations.NullMarked;
