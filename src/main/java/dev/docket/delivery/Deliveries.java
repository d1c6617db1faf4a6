package dev.docket.delivery;

import dev.docket.digest.DigestKey;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** How far the deliveries are, for those who look after them. */
@Singleton
public class Deliveries {

    private final DeliveryReport report;

    public Deliveries(Jdbi jdbi) {
        this.report = jdbi.onDemand(DeliveryReport.class);
    }

    /** How many deliveries of a digest are in a state on a channel. */
    public record Count(String channel, State state, int deliveries) {}

    /** A delivery that did not arrive, or has not yet, in the peer's words. */
    public record Failure(
            DigestKey digest,
            String channel,
            String address,
            State state,
            int attempts,
            Instant due,
            String reason) {}

    /** The counts above zero of a digest, by channel and state. */
    public List<Count> progress(DigestKey digest) {
        return report.progress(digest.edition(), digest.number());
    }

    /** The newest {@code limit} deliveries with something to say for their failure. */
    public List<Failure> failures(int limit) {
        return report.failures(limit);
    }
}
