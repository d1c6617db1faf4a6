/**
 * What the sources prove about openness: claims, the card, the label, and the sentence that rules.
 */
@NullMarked
package dev.docket.verdict;

import org.jspecify.annotations.NullMarked;
