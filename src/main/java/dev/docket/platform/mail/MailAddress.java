package dev.docket.platform.mail;

import java.util.Locale;

/**
 * A mail address that any mail server takes: a dot-atom of ASCII, and a domain name in its ASCII
 * form (RFC 5321, section 4.1.2; RFC 5890).
 *
 * @param local as the reader wrote it: its case may matter to the server it belongs to
 * @param domain in lower case
 */
public record MailAddress(String local, String domain) {

    /** The same for every spelling that reaches one mailbox in practice: in lower case. */
    public String key() {
        return toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
