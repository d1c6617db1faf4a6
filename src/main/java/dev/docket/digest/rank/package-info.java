/**
 * Which stories a digest takes, and in which order: the relevance gate, the score with every term
 * kept, and the selection. Pure: the same candidates give the same result.
 */
@NullMarked
package dev.docket.digest.rank;

import org.jspecify.annotations.NullMarked;
