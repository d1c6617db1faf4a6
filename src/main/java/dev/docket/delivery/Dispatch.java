package dev.docket.delivery;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Digests;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;

/**
 * The outbox: what is put in is delivered once to each recipient, by any replica, whatever crashes
 * meanwhile. Only what a peer may have got without answering is handed over again, under the same
 * token.
 */
@Singleton
public class Dispatch {

    private final DeliveryStore store;
    private final List<Channel> channels;
    private final Digests digests;
    private final InstantSource clock;
    private final DeliveryConfig config;
    private final Attempt attempt;

    public Dispatch(
            Jdbi jdbi,
            @All List<Channel> channels,
            Digests digests,
            InstantSource clock,
            DeliveryConfig config) {
        this.store = jdbi.onDemand(DeliveryStore.class);
        this.channels = List.copyOf(channels);
        this.digests = digests;
        this.clock = clock;
        this.config = config;
        var byName = new LinkedHashMap<String, Channel>();
        channels.forEach(channel -> byName.put(channel.name(), channel));
        this.attempt =
                new Attempt(byName, new Settlement(store, Patience.of(config), clock), clock);
    }

    /**
     * Puts a digest into the outbox for everybody on every channel. Once is enough: what is in
     * already stays as it is.
     *
     * @return how many deliveries are new
     */
    public int enqueue(Digest digest) {
        int added = 0;
        for (var channel : channels) {
            added += enqueue(digest.key(), channel.name(), channel.recipients(digest));
        }
        return added;
    }

    private int enqueue(DigestKey key, String channel, List<Recipient> recipients) {
        var inserted =
                store.insert(
                        key.edition(),
                        key.number(),
                        channel,
                        recipients.stream().map(Recipient::address).toList(),
                        recipients.stream().map(to -> to.language().tag()).toList(),
                        recipients.stream().map(_ -> UUID.randomUUID()).toList(),
                        clock.instant());
        int added = 0;
        for (int count : inserted) {
            added += count;
        }
        return added;
    }

    /**
     * Delivers what is due and returns when nothing is left, or the service is stopping.
     *
     * @return how many attempts were made
     */
    public int sendDue() {
        int attempts = 0;
        for (var batch = claim(); !batch.isEmpty(); batch = claim()) {
            perform(batch);
            attempts += batch.size();
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
        }
        return attempts;
    }

    private List<Claimed> claim() {
        var now = clock.instant();
        return store.claim(now, now.plus(config.claim()), config.atOnce());
    }

    private void perform(List<Claimed> batch) {
        var known = digestsOf(batch);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ArrayList<Callable<Object>>();
            for (var claimed : batch) {
                done.add(Executors.callable(() -> attempt.perform(claimed, known)));
            }
            threads.invokeAll(done).forEach(Dispatch::surface);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What an attempt threw is the database's failure: it concerns the whole run. */
    private static void surface(Future<Object> done) {
        if (done.state() == Future.State.FAILED) {
            throw new IllegalStateException("A delivery was not settled", done.exceptionNow());
        }
    }

    private Map<DigestKey, Optional<Digest>> digestsOf(List<Claimed> batch) {
        var known = new HashMap<DigestKey, Optional<Digest>>();
        for (var claimed : batch) {
            known.computeIfAbsent(claimed.delivery().digest(), digests::digest);
        }
        return known;
    }
}
