package dev.docket.story;

import dev.docket.article.Article;
import dev.docket.article.Articles;
import dev.docket.story.cluster.Merge;
import dev.docket.story.record.FilingStore;
import dev.docket.story.thread.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Puts articles into stories, in the order of their ids. One replica files at a time; the others
 * catch up with what it wrote before they go on, so that it makes no difference who files.
 */
@ApplicationScoped
public class Filing {

    private static final int BATCH = 200;

    private final Jdbi jdbi;
    private final Articles articles;
    private final Threads threads;
    private Memory memory = new Memory();

    @Inject
    public Filing(Jdbi jdbi, Articles articles) {
        this.jdbi = jdbi;
        this.articles = articles;
        this.threads = new Threads(articles);
    }

    /** Files every article that has no story yet, and returns how many there were. */
    public synchronized int fileNew() {
        int filed = 0;
        int batch;
        do {
            batch = inTransaction(this::fileBatch);
            filed += batch;
        } while (batch == BATCH);
        return filed;
    }

    /** Merges stories that have grown alike, and returns how many went into others. */
    public synchronized int consolidate() {
        return inTransaction(handle -> {
            var store = handle.attach(FilingStore.class);
            var progress = store.progress();
            int merged = mergeAlike(handle).size();
            settle(store, progress.filedArticle(), progress.filedArticle());
            return merged;
        });
    }

    private int inTransaction(Work work) {
        try {
            return jdbi.inTransaction(handle -> {
                var store = handle.attach(FilingStore.class);
                store.lock();
                memory.catchUp(store, articles);
                return work.with(handle);
            });
        } catch (RuntimeException e) {
            memory = new Memory(); // it may hold what was rolled back
            throw e;
        }
    }

    private interface Work {
        int with(Handle handle);
    }

    private int fileBatch(Handle handle) {
        var store = handle.attach(FilingStore.class);
        var progress = store.progress();
        var batch = articles.after(progress.filedArticle(), BATCH);
        if (!batch.isEmpty()) {
            long consolidated = progress.consolidatedArticle();
            var touched = new LinkedHashSet<Long>();
            for (var article : batch) {
                touched.add(file(store, article));
                if (memory.clusterer().isConsolidationDue()) {
                    forget(touched, mergeAlike(handle));
                    consolidated = article.id();
                }
            }
            threads.assign(handle, touched);
            settle(store, batch.getLast().id(), consolidated);
        }
        return batch.size();
    }

    private long file(FilingStore store, Article article) {
        long story = memory.clusterer().place(Documents.of(article));
        store.touch(story);
        store.file(article.id(), story);
        return story;
    }

    private static void forget(Set<Long> touched, List<Merge> merges) {
        for (var merge : merges) {
            touched.remove(merge.from());
            touched.add(merge.into());
        }
    }

    private List<Merge> mergeAlike(Handle handle) {
        var store = handle.attach(FilingStore.class);
        var merges = memory.clusterer().consolidate();
        merges.forEach(merge -> merge(store, merge));
        return merges;
    }

    private static void merge(FilingStore store, Merge merge) {
        store.inheritThread(merge.from(), merge.into());
        store.moveArticles(merge.from(), merge.into());
        store.leadOn(merge.from(), merge.into());
        store.redirect(merge.from(), merge.into());
        store.close(merge.from());
        store.touch(merge.into());
    }

    private void settle(FilingStore store, long filed, long consolidated) {
        store.advance(filed, consolidated);
        memory.settle(store.progress());
    }
}
