/** What this process costs: time, CPU and memory. */
@NullMarked
package dev.docket.cli.measure;

import org.jspecify.annotations.NullMarked;
