/** Writes the sentence that rules, from templates whose every slot is backed by evidence. */
@NullMarked
package dev.docket.verdict.sentence;

import org.jspecify.annotations.NullMarked;
