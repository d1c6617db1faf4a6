package dev.docket.platform.http;

import dev.docket.platform.time.Pause;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one request at a time through to a host, leaves a pause between two, and none at all while
 * the host has asked to be left alone.
 */
final class HostTurns {

    /** What is done when the turn has come. */
    @FunctionalInterface
    interface Turn<T> {
        T take() throws IOException;
    }

    private record Hold(int status, Instant until) {
        static final Hold NONE = new Hold(0, Instant.MIN);
    }

    private static final class Host {
        final ReentrantLock lock = new ReentrantLock(true);
        volatile Hold hold = Hold.NONE;
        Instant last = Instant.MIN;
    }

    private final ConcurrentMap<String, Host> hosts = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final Pause pause;
    private final Duration patience;

    /**
     * @param patience the longest hold that a request waits for; a longer one turns it away
     */
    HostTurns(InstantSource clock, Pause pause, Duration patience) {
        this.clock = clock;
        this.pause = pause;
        this.patience = patience;
    }

    /**
     * Waits for the host to be free, {@code delay} to be over since the last answer and a short
     * hold to have ended, then goes.
     *
     * @throws HeldException if the host is to be left alone for longer
     */
    <T> T with(URI address, Duration delay, Turn<T> turn) throws IOException {
        var host = host(address);
        host.lock.lock();
        try {
            awaitEnd(host, delay);
            try {
                return turn.take();
            } finally {
                host.last = clock.instant();
            }
        } finally {
            host.lock.unlock();
        }
    }

    /**
     * Leaves a host alone until then; a longer hold that is in force stays.
     *
     * @param status of the answer that asks for it
     */
    void hold(URI address, int status, Instant until) {
        var host = host(address);
        if (until.isAfter(host.hold.until())) {
            host.hold = new Hold(status, until);
        }
    }

    /** Until when requests to the host are turned away; empty if they are not. */
    Optional<Instant> heldUntil(URI address) {
        var hold = host(address).hold;
        return turnsAway(hold) ? Optional.of(hold.until()) : Optional.empty();
    }

    private Host host(URI address) {
        return hosts.computeIfAbsent(Origins.host(address), _ -> new Host());
    }

    private boolean turnsAway(Hold hold) {
        return hold.until().isAfter(clock.instant().plus(patience));
    }

    private void awaitEnd(Host host, Duration delay) throws IOException {
        var hold = host.hold;
        if (turnsAway(hold)) {
            throw new HeldException(hold.status(), hold.until());
        }
        var free = host.last.equals(Instant.MIN) ? host.last : host.last.plus(delay);
        await(free.isAfter(hold.until()) ? free : hold.until());
    }

    private void await(Instant moment) throws InterruptedIOException {
        var now = clock.instant();
        if (moment.isAfter(now)) {
            try {
                pause.of(Duration.between(now, moment));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("Docket is stopping");
            }
        }
    }
}
