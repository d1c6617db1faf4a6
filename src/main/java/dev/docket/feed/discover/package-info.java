/**
 * Finds sources from an address that somebody typed: by what the site announces, by what is known
 * of its platform, by the paths that many use, and at last by the structure of its pages.
 */
@NullMarked
package dev.docket.feed.discover;

import org.jspecify.annotations.NullMarked;
