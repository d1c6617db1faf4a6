/**
 * What a page tells of itself, read once: its descriptions, its metas, and the lines that readers
 * see.
 */
@NullMarked
package dev.docket.article.extract.facts.view;

import org.jspecify.annotations.NullMarked;
