package dev.docket.story;

import dev.docket.article.Article;
import dev.docket.article.Articles;
import dev.docket.story.cluster.Clusterer;
import dev.docket.story.record.FilingStore;
import dev.docket.story.record.Progress;
import java.util.List;
import java.util.Objects;

/** What a replica remembers of the articles filed so far, by itself or by another. */
final class Memory {

    private static final int BATCH = 500;

    private final Clusterer clusterer = Clusterer.standard();
    private Progress known = Progress.NOTHING;

    Clusterer clusterer() {
        return clusterer;
    }

    /** Learns what other replicas have filed and merged since. */
    void catchUp(FilingStore store, Articles articles) {
        var progress = store.progress();
        if (!known.equals(progress)) {
            store.mergesAfter(known.mergeRevision()).forEach(clusterer::apply);
            if (known.consolidatedArticle() < progress.consolidatedArticle()) {
                restore(store, articles, known.filedArticle(), progress.consolidatedArticle());
                clusterer.markConsolidated();
            }
            restore(
                    store,
                    articles,
                    Math.max(known.filedArticle(), progress.consolidatedArticle()),
                    progress.filedArticle());
            known = progress;
        }
    }

    void settle(Progress progress) {
        known = progress;
    }

    /** Restores the articles after one up to another. */
    private void restore(FilingStore store, Articles articles, long after, long last) {
        long next = after;
        while (next < last) {
            var batch = articles.after(next, BATCH).stream().filter(a -> a.id() <= last).toList();
            if (batch.isEmpty()) {
                return;
            }
            restore(store, batch);
            next = batch.getLast().id();
        }
    }

    private void restore(FilingStore store, List<Article> batch) {
        var stories = store.storiesOf(batch.stream().map(Article::id).toList());
        for (var article : batch) {
            long story = Objects.requireNonNull(stories.get(article.id()));
            clusterer.restore(Documents.of(article), story);
        }
    }
}
