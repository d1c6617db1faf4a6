/**
 * Mail as the standards know it: addresses, messages, transport over SMTP, and the built-in outbox
 * that keeps mail readable where no server is configured.
 */
@NullMarked
package dev.docket.platform.mail;

import org.jspecify.annotations.NullMarked;
