/** Benchmarks: one stage at a time beside its yardstick, in one run on this machine. */
@NullMarked
package dev.docket.cli.bench;

import org.jspecify.annotations.NullMarked;
