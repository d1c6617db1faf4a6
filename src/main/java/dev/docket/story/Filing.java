package dev.docket.story;

import dev.docket.article.Article;
import dev.docket.article.Articles;
import dev.docket.story.cluster.Merge;
import dev.docket.story.cluster.Regrouping;
import dev.docket.story.record.FilingStore;
import dev.docket.story.record.RegroupingStore;
import dev.docket.story.record.Regroupings;
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

    /** Whether an article has no story yet. */
    public boolean isBehind() {
        return jdbi.withExtension(FilingStore.class, FilingStore::isBehind);
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
            int merged = mergeAlike(handle, store.progress().filedArticle()).size();
            memory.settle(store.progress());
            return merged;
        });
    }

    private int inTransaction(Work work) {
        try {
            return jdbi.inTransaction(handle -> {
                var store = handle.attach(FilingStore.class);
                store.lock();
                memory.catchUp(handle, articles);
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
        var batch = articles.after(store.progress().filedArticle(), BATCH);
        if (!batch.isEmpty()) {
            var touched = new LinkedHashSet<Long>();
            for (var article : batch) {
                touched.add(file(store, article));
                if (memory.clusterer().isConsolidationDue()) {
                    forget(touched, mergeAlike(handle, article.id()));
                }
            }
            threads.assign(handle, touched);
            store.advance(batch.getLast().id());
            memory.settle(store.progress());
        }
        return batch.size();
    }

    private long file(FilingStore store, Article article) {
        var placing = memory.clusterer().placing(Documents.of(article));
        store.touch(placing.story());
        store.file(article.id(), placing.story(), placing.likeness(), placing.bar());
        return placing.story();
    }

    private static void forget(Set<Long> touched, List<Merge> merges) {
        for (var merge : merges) {
            touched.remove(merge.from());
            touched.add(merge.into());
        }
    }

    /**
     * @param article the last that has been filed
     */
    private List<Merge> mergeAlike(Handle handle, long article) {
        var store = handle.attach(RegroupingStore.class);
        var regroupings = new Regroupings(handle);
        var merges = memory.clusterer().consolidate();
        for (var merge : merges) {
            regroupings.carry(Regrouping.of(merge, store.articlesOf(merge.from())), article);
        }
        handle.attach(FilingStore.class).consolidated(article);
        return merges;
    }
}
