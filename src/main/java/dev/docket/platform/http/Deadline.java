package dev.docket.platform.http;

import java.time.Duration;

/**
 * The moment when one request must be over, on the machine's own clock: sockets know no simulated
 * time.
 */
final class Deadline {

    private final Duration total;
    private final long endNanos;

    Deadline(Duration total) {
        this.total = total;
        this.endNanos = System.nanoTime() + total.toNanos();
    }

    boolean passed() {
        return System.nanoTime() - endNanos >= 0;
    }

    void check() throws RefusedException {
        if (passed()) {
            throw exceeded();
        }
    }

    RefusedException exceeded() {
        return new RefusedException(
                "The answer took longer than %d s".formatted(total.toSeconds()));
    }
}
