package dev.docket.story;

import dev.docket.article.Article;
import dev.docket.article.Articles;
import dev.docket.story.cluster.Clusterer;
import dev.docket.story.record.FilingStore;
import dev.docket.story.record.Progress;
import dev.docket.story.record.RegroupingRow;
import dev.docket.story.record.RegroupingStore;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** What a replica remembers of the articles filed so far, by itself or by another. */
final class Memory {

    private static final int BATCH = 500;

    private final Clusterer clusterer = Clusterer.standard();
    private Progress known = Progress.NOTHING;
    private long restored;

    Clusterer clusterer() {
        return clusterer;
    }

    /**
     * Learns what other replicas have filed and merged since, and what editors did, in the order in
     * which it happened.
     */
    void catchUp(Handle handle, Articles articles) {
        var store = handle.attach(FilingStore.class);
        var progress = store.progress();
        if (!known.equals(progress)) {
            var regroupings = handle.attach(RegroupingStore.class).after(known.regrouping());
            boolean consolidated = progress.isConsolidatedSince(known);
            long last = progress.consolidatedRegrouping();
            regroupings.stream()
                    .filter(row -> row.id() <= last)
                    .forEach(row -> follow(store, articles, row));
            if (consolidated) {
                restoreUpTo(store, articles, progress.consolidatedArticle());
                clusterer.markConsolidated();
            }
            regroupings.stream()
                    .filter(row -> row.id() > last)
                    .forEach(row -> follow(store, articles, row));
            restoreUpTo(store, articles, progress.filedArticle());
            known = progress;
        }
    }

    private void follow(FilingStore store, Articles articles, RegroupingRow row) {
        restoreUpTo(store, articles, row.afterArticle());
        clusterer.apply(row.regrouping());
    }

    void settle(Progress progress) {
        known = progress;
        restored = progress.filedArticle();
    }

    private void restoreUpTo(FilingStore store, Articles articles, long last) {
        while (restored < last) {
            int most = (int) Math.min(BATCH, last - restored);
            var batch =
                    articles.after(restored, most).stream().filter(a -> a.id() <= last).toList();
            if (batch.isEmpty()) {
                restored = last;
            } else {
                restore(store, batch);
                restored = batch.getLast().id();
            }
        }
    }

    private void restore(FilingStore store, List<Article> batch) {
        var ids = batch.stream().map(Article::id).toList();
        var places = store.placesOf(ids);
        var texts = store.textsOf(ids);
        for (var article : batch) {
            long story = Objects.requireNonNull(places.get(article.id()));
            clusterer.restore(Documents.of(article, texts.get(article.id())), story);
        }
    }
}
