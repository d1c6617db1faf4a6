package dev.docket.cli.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many virtual threads that do the same thing over and over, until it is done often enough or long
 * enough.
 *
 * @param size how many do it at once
 * @param count how often it is done at most
 * @param limit after which nobody starts it again
 */
public record Crowd(int size, long count, Duration limit) {

    /** What each of them does. */
    @FunctionalInterface
    public interface Turn {

        /**
         * Does it once.
         *
         * @param number from 0, another one each time
         */
        void take(int number) throws IOException;
    }

    /**
     * Returns how often it was done.
     *
     * @throws IllegalStateException if a turn failed; its words are the message
     */
    public long perform(Turn turn) throws InterruptedException {
        var next = new AtomicLong();
        var done = new AtomicLong();
        long end = System.nanoTime() + limit.toNanos();
        Callable<Void> visitor =
                () -> {
                    for (long number = next.getAndIncrement();
                            number < count && System.nanoTime() < end;
                            number = next.getAndIncrement()) {
                        turn.take((int) number);
                        done.incrementAndGet();
                    }
                    return null;
                };
        admit(visitor);
        return done.get();
    }

    private void admit(Callable<Void> visitor) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var visits = new ArrayList<Callable<Void>>();
            for (int i = 0; i < size; i++) {
                visits.add(visitor);
            }
            for (var visit : threads.invokeAll(visits)) {
                visit.get();
            }
        } catch (ExecutionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException(cause.getMessage(), cause);
        }
    }
}
