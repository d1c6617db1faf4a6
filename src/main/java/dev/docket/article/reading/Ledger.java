package dev.docket.article.reading;

import dev.docket.feed.Entries;
import dev.docket.feed.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Which entries are to be read, and what came of those that were. */
public final class Ledger {

    private final Jdbi jdbi;
    private final Entries entries;
    private final Duration copiesWithin;

    public Ledger(Jdbi jdbi, Entries entries, Duration copiesWithin) {
        this.jdbi = jdbi;
        this.entries = entries;
        this.copiesWithin = copiesWithin;
    }

    /**
     * What is to be read now: entries whose wait is over, then new ones, each in order of arrival.
     */
    public List<Task> due(Instant now, int limit) {
        var progress = jdbi.onDemand(ProgressStore.class);
        var again = progress.due(now, limit).stream().flatMap(due -> task(due, progress));
        var fresh =
                entries.after(progress.lastTried(), limit).stream()
                        .map(entry -> task(entry, 1, progress));
        return Stream.concat(again, fresh).toList();
    }

    private Stream<Task> task(Due due, ProgressStore progress) {
        return entries.after(due.entryId() - 1, 1).stream()
                .filter(entry -> entry.id() == due.entryId())
                .map(entry -> task(entry, due.attempts() + 1, progress));
    }

    private static Task task(Entry entry, int attempt, ProgressStore progress) {
        var link = entry.link();
        boolean shared =
                link != null
                        && progress.isShared(entry.id(), entry.source().id(), link, entry.title());
        return new Task(entry, shared, attempt);
    }

    /**
     * Keeps what came of a task, all or nothing.
     *
     * @return true if the task made a new article
     */
    public boolean settle(Task task, Attempt attempt) {
        return jdbi.inTransaction(handle -> {
            var progress = handle.attach(ProgressStore.class);
            return switch (attempt) {
                case Attempt.Waiting waiting -> wait(task, waiting, progress);
                case Attempt.Read(var draft) ->
                        file(task, draft, handle.attach(FilingStore.class), progress);
            };
        });
    }

    /**
     * Gives a task up whose outcome cannot be kept, so that it does not stand in the way of the
     * rest.
     */
    public void giveUp(Task task, String reason) {
        jdbi.useExtension(
                ProgressStore.class,
                progress ->
                        progress.settle(
                                task.entry().id(), "EMPTY", null, task.attempt(), reason, null));
    }

    private static boolean wait(Task task, Attempt.Waiting waiting, ProgressStore progress) {
        progress.settle(
                task.entry().id(),
                "WAITING",
                null,
                task.attempt(),
                waiting.problem(),
                waiting.nextTry());
        return false;
    }

    private boolean file(Task task, Draft draft, FilingStore store, ProgressStore progress) {
        var filed = new Filing(store, copiesWithin).file(task.entry(), draft);
        progress.settle(
                task.entry().id(),
                filed.outcome(),
                filed.articleId(),
                task.attempt(),
                draft.problem(),
                null);
        return filed.outcome().equals("FILED");
    }
}
