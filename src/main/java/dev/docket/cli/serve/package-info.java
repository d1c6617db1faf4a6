/** The running service: what starts with it, and when its digests are composed. */
@NullMarked
package dev.docket.cli.serve;

import org.jspecify.annotations.NullMarked;
