/** The digest as a mail message. */
@NullMarked
package dev.docket.delivery.email;

import org.jspecify.annotations.NullMarked;
