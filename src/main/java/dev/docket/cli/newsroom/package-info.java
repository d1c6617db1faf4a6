/**
 * The demo's own press: invented publishers whose feeds and pages are served over HTTP on the
 * loopback interface, so that Docket can be tried without the internet.
 */
@NullMarked
package dev.docket.cli.newsroom;

import org.jspecify.annotations.NullMarked;
