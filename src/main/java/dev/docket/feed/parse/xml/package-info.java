/**
 * XML that need not be well-formed, as a small tree: one pass, no recursion over its depth, no
 * DOCTYPE obeyed and no entity declared by a document resolved.
 */
@NullMarked
package dev.docket.feed.parse.xml;

import org.jspecify.annotations.NullMarked;
