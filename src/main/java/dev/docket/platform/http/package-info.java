/**
 * A polite and wary HTTP client: few requests, bounded answers, no private addresses.
 *
 * <p>Whatever a peer sends is taken for hostile until it is known to be short, quick and in place.
 */
@NullMarked
package dev.docket.platform.http;

import org.jspecify.annotations.NullMarked;
