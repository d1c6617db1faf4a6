/**
 * Signs mail (DKIM, RFC 6376 and RFC 8463), so that a mail server can tell that it comes from the
 * domain it names and was not changed on its way.
 */
@NullMarked
package dev.docket.platform.mail.dkim;

import org.jspecify.annotations.NullMarked;
