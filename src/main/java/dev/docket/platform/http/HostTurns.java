package dev.docket.platform.http;

import dev.docket.platform.time.Pause;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time through to a host, and leaves a pause between two. */
final class HostTurns {

    /** What is done when the turn has come. */
    @FunctionalInterface
    interface Turn<T> {
        T take() throws IOException;
    }

    private static final class Host {
        final ReentrantLock lock = new ReentrantLock(true);
        Instant last = Instant.MIN;
    }

    private final ConcurrentMap<String, Host> hosts = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final Pause pause;

    HostTurns(InstantSource clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Waits for the host to be free and {@code delay} to be over since the last answer, then goes.
     */
    <T> T with(URI address, Duration delay, Turn<T> turn) throws IOException {
        var host = hosts.computeIfAbsent(Origins.host(address), _ -> new Host());
        host.lock.lock();
        try {
            awaitEnd(host.last, delay);
            try {
                return turn.take();
            } finally {
                host.last = clock.instant();
            }
        } finally {
            host.lock.unlock();
        }
    }

    private void awaitEnd(Instant last, Duration delay) throws InterruptedIOException {
        if (last.equals(Instant.MIN)) {
            return;
        }
        var rest = Duration.between(clock.instant(), last.plus(delay));
        if (rest.isPositive()) {
            try {
                pause.of(rest);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("Docket is stopping");
            }
        }
    }
}
