package dev.docket.delivery.chat;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Keeps the platforms from waiting. Both give up after 3 s, whatever keeps the database busy; an
 * answer that is not there by then is sent on when it is.
 */
@Singleton
public class Prompt {

    private static final Logger LOG = Logger.getLogger(Prompt.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Duration patience;

    Prompt() {
        this(PATIENCE);
    }

    /** For tests, which have less of it. */
    public Prompt(Duration patience) {
        this.patience = patience;
    }

    /**
     * The answer if it comes in time. Otherwise nothing now, and {@code late} gets it later.
     * Failing is answered, too: with an apology.
     */
    public <A> Optional<A> answer(Supplier<A> work, A apology, Consumer<A> late) {
        var answer =
                CompletableFuture.supplyAsync(work, threads)
                        .exceptionally(failure -> {
                            LOG.error("A chat command failed", failure);
                            return apology;
                        });
        var inTime = await(answer);
        if (inTime.isEmpty()) {
            report(answer.thenAcceptAsync(late, threads));
        }
        return inTime;
    }

    /** Does {@code work} and returns when it is done, or when the platform can wait no longer. */
    public void handOver(Runnable work) {
        var done = CompletableFuture.runAsync(work, threads);
        report(done);
        await(done.handle((_, _) -> true));
    }

    /** Does {@code work} after the answer. */
    public void afterwards(Runnable work) {
        report(CompletableFuture.runAsync(work, threads));
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }

    private <A> Optional<A> await(CompletableFuture<A> future) {
        try {
            return Optional.of(future.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Failures are answers by now", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void report(CompletableFuture<?> work) {
        var _ =
                work.exceptionally(failure -> {
                    LOG.error("Work after a chat answer failed", failure);
                    return null;
                });
    }
}
