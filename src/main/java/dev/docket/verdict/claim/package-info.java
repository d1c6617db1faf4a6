/** Reads claims out of an article: who says what about which component, and how firmly. */
@NullMarked
package dev.docket.verdict.claim;

import org.jspecify.annotations.NullMarked;
