package dev.docket.platform.mail;

/** Takes messages on their way. */
public interface MailTransport {

    /** Hands over one message; whatever goes wrong on the way is an answer, not an exception. */
    MailAnswer send(RawMail mail);
}
