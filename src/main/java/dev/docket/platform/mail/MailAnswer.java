package dev.docket.platform.mail;

/** What handing over one message came to. */
public sealed interface MailAnswer {

    /** The server took it, in these words. */
    record Accepted(String words) implements MailAnswer {}

    /** No server is configured: the message is in the built-in outbox under this id. */
    record Kept(long id) implements MailAnswer {}

    /** Not now: the server is away, busy or wrongly configured. */
    record Deferred(String reason) implements MailAnswer {}

    /** The server refuses this message or this recipient for good. */
    record Refused(String reason) implements MailAnswer {}

    /** The message was handed over but the answer was lost: the server may have it. */
    record Unanswered(String reason) implements MailAnswer {}
}
