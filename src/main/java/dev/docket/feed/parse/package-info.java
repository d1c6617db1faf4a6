/**
 * Turns bytes into feeds: RSS, RDF, Atom, CDF and JSON Feed, whole or damaged.
 *
 * <p>No type of a parsing library leaves this package, and no entity is ever resolved.
 */
@NullMarked
package dev.docket.feed.parse;

import org.jspecify.annotations.NullMarked;
