/**
 * Editions and their numbers: which stories get in, in which order, frozen and numbered.
 *
 * <p>A digest is neutral: it knows every language it is written in and no channel it travels on.
 */
@NullMarked
package dev.docket.digest;

import org.jspecify.annotations.NullMarked;
