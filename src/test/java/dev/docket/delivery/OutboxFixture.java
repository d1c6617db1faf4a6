package dev.docket.delivery;

import dev.docket.delivery.Deliveries.Count;
import dev.docket.delivery.email.MailFixture;
import dev.docket.digest.Digest;
import dev.docket.digest.Digests;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.time.DocketClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** An empty outbox in a database of its own, at noon of a Monday until told otherwise. */
final class OutboxFixture {

    static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");
    static final Digest DIGEST = SampleDigest.digest();

    final Jdbi jdbi = TestDatabase.fresh();
    final DocketClock clock = new DocketClock();
    final Deliveries deliveries = new Deliveries(jdbi);

    OutboxFixture() {
        clock.pin(NOON);
    }

    /** A replica that sends through these channels and knows the sample digest. */
    Dispatch dispatch(Channel... channels) {
        return dispatch(MailFixture.digests(DIGEST), channels);
    }

    Dispatch dispatch(Digests digests, Channel... channels) {
        var config = MailConfigs.of(DeliveryConfig.class, Map.of());
        return new Dispatch(jdbi, List.of(channels), digests, clock, config);
    }

    List<Count> progress() {
        return deliveries.progress(DIGEST.key());
    }
}
