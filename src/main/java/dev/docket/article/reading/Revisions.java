package dev.docket.article.reading;

import dev.docket.article.ArticleConfig;
import dev.docket.feed.Entries;
import dev.docket.feed.Revision;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Notices which entries have changed since they were read, and when to read them again. */
final class Revisions {

    private static final int BATCH = 1000;

    private final Jdbi jdbi;
    private final Entries entries;
    private final ArticleConfig config;

    Revisions(Jdbi jdbi, Entries entries, ArticleConfig config) {
        this.jdbi = jdbi;
        this.entries = entries;
        this.config = config;
    }

    /** The changed entries whose time has come. */
    List<Due> due(Instant now, int limit) {
        int planned = BATCH;
        while (planned == BATCH) {
            planned = jdbi.inTransaction(handle -> plan(handle, now));
        }
        return jdbi.onDemand(RevisionStore.class).due(now, limit);
    }

    private int plan(Handle handle, Instant now) {
        var store = handle.attach(RevisionStore.class);
        var revisions = entries.revisedAfter(store.lastChange(), BATCH);
        if (!revisions.isEmpty()) {
            var changed = revisions.stream().map(Revision::entryId).toList();
            store.plan(changed, now, config.firstRetry().toSeconds(), config.rereads());
            store.advance(revisions.getLast().number());
        }
        return revisions.size();
    }
}
