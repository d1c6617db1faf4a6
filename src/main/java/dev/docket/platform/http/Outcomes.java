package dev.docket.platform.http;

import java.time.Duration;
import java.time.Instant;

/** What the last answer on the way means. */
final class Outcomes {

    /** How long a host is left alone that says "too many requests" without saying until when. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private Outcomes() {}

    static FetchOutcome of(Request request, Walk.Arrival arrival, Instant now) {
        var hop = arrival.hop();
        if (hop.succeeded()) {
            return fetched(arrival, now);
        }
        return switch (hop.status()) {
            case Hop.NOT_MODIFIED ->
                    new FetchOutcome.Unchanged(
                            request.validators().renewedBy(hop.headers().validators()),
                            arrival.way().movedTo(),
                            hop.headers().freshness().left(now));
            case 404, 410 -> new FetchOutcome.Gone(hop.status());
            default -> refused(hop, now);
        };
    }

    private static FetchOutcome fetched(Walk.Arrival arrival, Instant now) {
        var hop = arrival.hop();
        return new FetchOutcome.Fetched(
                new Document(
                        hop.body(),
                        hop.headers().contentType(),
                        hop.address(),
                        arrival.way().movedTo(),
                        hop.headers().validators(),
                        hop.headers().freshness().left(now),
                        LinkHeader.of(hop.headers().links(), hop.address())));
    }

    private static FetchOutcome refused(Hop hop, Instant now) {
        var until = RetryAfter.of(hop, now);
        if (until.isEmpty() && hop.status() != Hop.TOO_MANY) {
            return new FetchOutcome.Failed(FailureWords.of(hop));
        }
        return new FetchOutcome.AskedToWait(hop.status(), until.orElse(now.plus(PATIENCE)));
    }
}
