/** Kept mail, taken apart to be looked at. */
@NullMarked
package dev.docket.desk.mail;

import org.jspecify.annotations.NullMarked;
