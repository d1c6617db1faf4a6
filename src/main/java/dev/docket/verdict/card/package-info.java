/** Merges what several articles say into one card, and rules by the decision table. */
@NullMarked
package dev.docket.verdict.card;

import org.jspecify.annotations.NullMarked;
