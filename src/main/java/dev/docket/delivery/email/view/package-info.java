/**
 * A digest as one reader's language shows it in a mail: every text chosen, named, cleaned and
 * counted, so that the templates only lay out.
 */
@NullMarked
package dev.docket.delivery.email.view;

import org.jspecify.annotations.NullMarked;
