/** What the demo's publishers write: outlets, their pieces, and the manuscripts they come from. */
@NullMarked
package dev.docket.cli.newsroom.paper;

import org.jspecify.annotations.NullMarked;
