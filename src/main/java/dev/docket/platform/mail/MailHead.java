package dev.docket.platform.mail;

import java.net.URI;
import java.time.Instant;

/**
 * What stands above the body of a message.
 *
 * @param messageId the part left of the at sign; the same in every attempt to send the message
 * @param from the sender, in whose domain message and list are named
 */
public record MailHead(
        From from,
        MailAddress to,
        String subject,
        String messageId,
        Instant date,
        Mailing mailing) {

    /** A name and an address. */
    public record From(String name, MailAddress address) {}

    /**
     * What the message belongs to and how to get out of it.
     *
     * @param label names the list within the sender's domain (RFC 2919)
     * @param unsubscribe takes a POST without cookies (RFC 8058)
     * @param unsubscribeByMail a {@code mailto} address (RFC 2369)
     * @param bulk false for a message that answers one person's action (RFC 3834)
     */
    public record Mailing(String label, URI unsubscribe, URI unsubscribeByMail, boolean bulk) {}
}
