package dev.docket.delivery;

import dev.docket.digest.Digest;
import dev.docket.digest.Digests;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/** Puts each new digest into the outbox, once, for those who read it then. */
@Singleton
public class Publishing {

    /** An older digest is stale: a service that was away for days does not mail old news. */
    private static final Duration FRESH = Duration.ofDays(3);

    private static final int RECENT = 3;

    private final DispatchLog log;
    private final Digests digests;
    private final Dispatch dispatch;
    private final InstantSource clock;

    @Inject
    public Publishing(Jdbi jdbi, Digests digests, Dispatch dispatch, InstantSource clock) {
        this.log = jdbi.onDemand(DispatchLog.class);
        this.digests = digests;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /**
     * Puts what is new into the outbox. After a crash in the middle it is done again, which adds
     * nothing twice.
     *
     * @return how many deliveries are new
     */
    public int publishNew() {
        int added = 0;
        for (var edition : digests.editions()) {
            for (var digest : digests.recent(edition.slug(), RECENT).reversed()) {
                added += publish(digest);
            }
        }
        return added;
    }

    private int publish(Digest digest) {
        var key = digest.key();
        var now = clock.instant();
        boolean stale = digest.period().to().isBefore(now.minus(FRESH));
        if (stale || log.has(key.edition(), key.number())) {
            return 0;
        }
        int added = dispatch.enqueue(digest);
        log.add(key.edition(), key.number(), now);
        return added;
    }
}
