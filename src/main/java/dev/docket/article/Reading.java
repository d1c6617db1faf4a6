package dev.docket.article;

import dev.docket.article.reading.Attempt;
import dev.docket.article.reading.Drafting;
import dev.docket.article.reading.Ledger;
import dev.docket.article.reading.Pages;
import dev.docket.article.reading.Task;
import dev.docket.feed.Entries;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Makes articles of the entries that the sources gave. */
@Singleton
public class Reading {

    private static final System.Logger LOG = System.getLogger(Reading.class.getName());

    private final Ledger ledger;
    private final Drafting drafting;
    private final ArticleConfig config;
    private final InstantSource clock;

    @Inject
    public Reading(
            Jdbi jdbi, Entries entries, Pages pages, ArticleConfig config, InstantSource clock) {
        this.ledger = new Ledger(jdbi, entries, config);
        this.drafting = new Drafting(pages, config, clock);
        this.config = config;
        this.clock = clock;
    }

    /**
     * Reads every entry that is due now and returns when all of them are done. Pages are fetched at
     * the same time, articles are filed in the order of their entries.
     *
     * @return how many new articles came of it
     */
    public int readNew() {
        int articles = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var tasks = due(); !tasks.isEmpty(); tasks = due()) {
                articles += read(tasks, threads);
            }
        }
        return articles;
    }

    private List<Task> due() {
        return ledger.due(clock.instant(), config.batch());
    }

    private int read(List<Task> tasks, ExecutorService threads) {
        var slots = new Semaphore(config.parallel());
        var attempts =
                tasks.stream()
                        .map(task ->
                                CompletableFuture.supplyAsync(() -> read(task, slots), threads))
                        .toList();
        int articles = 0;
        for (int i = 0; i < tasks.size(); i++) {
            articles += settle(tasks.get(i), attempts.get(i)) ? 1 : 0;
        }
        return articles;
    }

    /** One entry that nobody thought of must not keep the others from being read. */
    private boolean settle(Task task, CompletableFuture<Attempt> attempt) {
        try {
            return ledger.settle(task, attempt.join(), clock.instant());
        } catch (CompletionException | JdbiException fault) {
            LOG.log(System.Logger.Level.ERROR, "Can't read entry " + task.entry().id(), fault);
            ledger.giveUp(task, "it can't be read or stored: " + reason(fault), clock.instant());
            return false;
        }
    }

    /** The first thing that went wrong; what stands above it repeats the whole article. */
    private static String reason(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString().replace("\u0000", "");
    }

    private Attempt read(Task task, Semaphore slots) {
        slots.acquireUninterruptibly();
        try {
            return drafting.read(task.entry(), task.shared(), task.attempt());
        } finally {
            slots.release();
        }
    }
}
