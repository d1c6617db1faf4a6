package dev.docket.desk.page;

import dev.docket.delivery.Deliveries.Count;
import dev.docket.delivery.Deliveries.Failure;
import java.util.List;

/**
 * How the deliveries stand.
 *
 * @param digests the newest first, each with its counts
 * @param failures the newest first
 */
public record DeliveriesView(List<Progress> digests, List<Failure> failures) {

    /** A digest and how far it got on each channel. */
    public record Progress(String digest, List<Count> counts) {}
}
