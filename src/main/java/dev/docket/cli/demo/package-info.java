/** The demo: three weeks of a bundled newsroom in less than a minute. */
@NullMarked
package dev.docket.cli.demo;

import org.jspecify.annotations.NullMarked;
