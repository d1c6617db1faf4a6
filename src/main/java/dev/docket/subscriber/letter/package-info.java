/**
 * The mails of the subscription itself: few, limited for each address, and sent again when the mail
 * server was away.
 */
@NullMarked
package dev.docket.subscriber.letter;

import org.jspecify.annotations.NullMarked;
