package dev.docket.cli.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        long end = System.nanoTime() + limit.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var visits = Collections.nCopies(size, (Callable<Long>) () -> visit(turn, next, end));
            return sum(threads.invokeAll(visits));
        }
    }

    private long visit(Turn turn, AtomicLong next, long end) throws IOException {
        long done = 0;
        for (long number = next.getAndIncrement();
                number < count && System.nanoTime() < end;
                number = next.getAndIncrement()) {
            turn.take((int) number);
            done++;
        }
        return done;
    }

    private static long sum(List<Future<Long>> visits) throws InterruptedException {
        long sum = 0;
        for (var visit : visits) {
            try {
                sum += visit.get();
            } catch (ExecutionException e) {
                var cause = e.getCause() == null ? e : e.getCause();
                throw new IllegalStateException(cause.getMessage(), cause);
            }
        }
        return sum;
    }
}
