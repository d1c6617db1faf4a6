package dev.docket.platform.mail;

import java.util.function.UnaryOperator;

/**
 * An encoded message with its envelope.
 *
 * @param sender where the server reports what it could not deliver
 * @param subject for people who look at the outbox
 * @param message the whole message with CRLF line ends
 */
public record RawMail(MailAddress sender, MailAddress recipient, String subject, Content message) {

    /** The same mail with another message in place of its own. */
    public RawMail with(UnaryOperator<byte[]> change) {
        var changed = new Content(change.apply(message.octets()));
        return new RawMail(sender, recipient, subject, changed);
    }

    /** The octets of a message; never changed once given. */
    public static final class Content {

        private final byte[] octets;

        public Content(byte[] octets) {
            this.octets = octets.clone();
        }

        public byte[] octets() {
            return octets.clone();
        }
    }
}
