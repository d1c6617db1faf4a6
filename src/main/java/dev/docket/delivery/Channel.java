package dev.docket.delivery;

import dev.docket.digest.Digest;
import java.util.List;

/** One way to reach recipients. Every CDI bean of this type takes part in sending. */
public interface Channel {

    /** Stable and unique: {@code email}, {@code slack}, {@code discord}. */
    String name();

    /** Who is to get this digest here, in a stable order; asked once, when the digest goes out. */
    List<Recipient> recipients(Digest digest);

    /**
     * Hands one digest to one recipient. Ordinary failures are outcomes, not exceptions.
     *
     * @throws InterruptedException if the service is stopping
     */
    Outcome deliver(Delivery delivery, Digest digest) throws InterruptedException;

    /**
     * Whether a delivery to {@code recipient} whose answer was lost is handed over again. True
     * where the peer can tell a repetition by its token, as a mail program by the Message-ID; where
     * it cannot, rather nothing than twice.
     */
    default boolean repeatsUnanswered(Recipient recipient) {
        return true;
    }
}
