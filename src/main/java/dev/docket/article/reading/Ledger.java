package dev.docket.article.reading;

import dev.docket.article.ArticleConfig;
import dev.docket.feed.Entries;
import dev.docket.feed.Entry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Which entries are to be read, and what came of those that were. */
public final class Ledger {

    private final Jdbi jdbi;
    private final Entries entries;
    private final Revisions revisions;
    private final ArticleConfig config;

    public Ledger(Jdbi jdbi, Entries entries, ArticleConfig config) {
        this.jdbi = jdbi;
        this.entries = entries;
        this.revisions = new Revisions(jdbi, entries, config);
        this.config = config;
    }

    /**
     * What is to be read now: entries whose wait is over, then those that have changed, then new
     * ones, each in order of arrival.
     */
    public List<Task> due(Instant now, int limit) {
        var progress = jdbi.onDemand(ProgressStore.class);
        var waiting = progress.due(now, limit).stream().flatMap(due -> task(due, false, progress));
        var changed = revisions.due(now, limit).stream().flatMap(due -> task(due, true, progress));
        var fresh =
                entries.after(progress.lastTried(), limit).stream()
                        .map(entry -> task(entry, 1, false, progress));
        return Stream.of(waiting, changed, fresh).flatMap(tasks -> tasks).toList();
    }

    private Stream<Task> task(Due due, boolean again, ProgressStore progress) {
        return entries.after(due.entryId() - 1, 1).stream()
                .filter(entry -> entry.id() == due.entryId())
                .map(entry -> task(entry, due.attempts() + 1, again, progress));
    }

    private static Task task(Entry entry, int attempt, boolean again, ProgressStore progress) {
        var link = entry.link();
        boolean shared =
                link != null
                        && progress.isShared(entry.id(), entry.source().id(), link, entry.title());
        return new Task(entry, shared, attempt, again);
    }

    /**
     * Keeps what came of a task, all or nothing; nothing if another replica was quicker.
     *
     * @return true if the task made a new article
     */
    public boolean settle(Task task, Attempt attempt, Instant now) {
        return jdbi.inTransaction(
                handle -> new Settling(handle, config.copiesWithin(), now).settle(task, attempt));
    }

    /**
     * Gives a task up whose outcome cannot be kept, so that it does not stand in the way of the
     * rest.
     */
    public void giveUp(Task task, String reason, Instant now) {
        jdbi.useTransaction(
                handle -> new Settling(handle, config.copiesWithin(), now).giveUp(task, reason));
    }
}
