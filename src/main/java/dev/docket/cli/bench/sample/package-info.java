/** What the stages are given to chew: invented, and the same in every run. */
@NullMarked
package dev.docket.cli.bench.sample;

import org.jspecify.annotations.NullMarked;
