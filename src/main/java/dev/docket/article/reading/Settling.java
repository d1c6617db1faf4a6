package dev.docket.article.reading;

import dev.docket.article.reading.Attempt.Read;
import dev.docket.article.reading.Attempt.Waiting;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps what came of a task, within one transaction. */
final class Settling {

    private final FilingStore store;
    private final ProgressStore progress;
    private final RevisionStore revisions;
    private final Filing filing;

    Settling(Handle handle, Duration copiesWithin, Instant now) {
        this.store = handle.attach(FilingStore.class);
        this.progress = handle.attach(ProgressStore.class);
        this.revisions = handle.attach(RevisionStore.class);
        this.filing = new Filing(store, copiesWithin, now);
    }

    /** Whether a new article came of it. */
    boolean settle(Task task, Attempt attempt) {
        store.lock();
        var before = progress.of(task.entry().id());
        if (before.filter(state -> state.isBeyond(task)).isPresent()) {
            return false;
        }
        return task.again()
                ? before.isPresent() && settleAgain(task, attempt, before.get())
                : settleFirst(task, attempt);
    }

    private boolean settleFirst(Task task, Attempt attempt) {
        return switch (attempt) {
            case Waiting(var nextTry, var problem) -> {
                note(task, "WAITING", null, problem, nextTry);
                yield false;
            }
            case Read(var draft) -> file(task, draft);
        };
    }

    private boolean file(Task task, Draft draft) {
        var filed = filing.file(task.entry(), draft);
        note(task, filed.outcome(), filed.articleId(), draft.problem(), null);
        return filed.outcome().equals("FILED");
    }

    private boolean settleAgain(Task task, Attempt attempt, Progress before) {
        return switch (attempt) {
            case Waiting(var nextTry, var _) -> {
                revisions.settle(task.entry().id(), nextTry);
                yield false;
            }
            case Read(var draft) -> {
                revisions.settle(task.entry().id(), null);
                yield refile(task, draft, before.articleId());
            }
        };
    }

    /** An entry of which nothing could be made may be an article now. */
    private boolean refile(Task task, Draft draft, @Nullable Long articleId) {
        if (articleId == null) {
            return file(task, draft);
        }
        filing.refile(articleId, task.entry(), draft);
        return false;
    }

    void giveUp(Task task, String reason) {
        if (task.again()) {
            revisions.settle(task.entry().id(), null);
        } else {
            note(task, "EMPTY", null, reason, null);
        }
    }

    private void note(
            Task task,
            String outcome,
            @Nullable Long articleId,
            @Nullable String problem,
            @Nullable Instant nextTry) {
        progress.settle(task.entry().id(), outcome, articleId, task.attempt(), problem, nextTry);
    }
}
