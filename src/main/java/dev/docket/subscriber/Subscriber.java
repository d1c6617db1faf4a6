package dev.docket.subscriber;

import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.text.Language;
import java.util.UUID;

/**
 * An email reader of one edition.
 *
 * @param address as the reader wrote it, its domain in ASCII
 * @param paused whether the reader wants no mail for now
 */
public record Subscriber(
        UUID id, String edition, String address, Language language, State state, boolean paused) {

    /** How far the consent is. */
    public enum State {
        /** Somebody gave this address; nobody has confirmed it. */
        ASKED,
        CONFIRMED,
        LEFT
    }

    /** The address, which was checked when it was taken. */
    public MailAddress mailbox() {
        int at = address.lastIndexOf('@');
        return new MailAddress(address.substring(0, at), address.substring(at + 1));
    }

    /** Whether digests go to this address. */
    public boolean isReading() {
        return state == State.CONFIRMED && !paused;
    }
}
