/** Who may enter the desk: its password, the session after it, and the pace of guesses. */
@NullMarked
package dev.docket.desk.access;

import org.jspecify.annotations.NullMarked;
