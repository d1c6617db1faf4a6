/** Signed tokens, form tokens and the secrets behind them. */
@NullMarked
package dev.docket.platform.security;

import org.jspecify.annotations.NullMarked;
