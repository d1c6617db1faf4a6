/** A blocking SMTP client (RFC 5321) for messages that are encoded already. */
@NullMarked
package dev.docket.platform.mail.smtp;

import org.jspecify.annotations.NullMarked;
