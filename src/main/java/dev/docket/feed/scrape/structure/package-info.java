/**
 * Finds the list of articles on a page by what articles have and menus have not. After the record
 * boundaries of Liu, Grossman and Zhai (MDR, KDD 2003): what repeats is one record each.
 */
@NullMarked
package dev.docket.feed.scrape.structure;

import org.jspecify.annotations.NullMarked;
