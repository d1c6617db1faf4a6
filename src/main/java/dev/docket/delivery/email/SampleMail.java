package dev.docket.delivery.email;

import dev.docket.platform.mail.RawMail;

/** A digest as a reader who does not exist would get it. */
public record SampleMail(String html, String text, RawMail mail) {

    /** The whole message, as a mail server gets it. */
    public byte[] raw() {
        return mail.message().octets();
    }
}
