package dev.docket.story;

import dev.docket.story.cluster.Merge;
import dev.docket.story.cluster.Regrouping;
import dev.docket.story.record.FilingStore;
import dev.docket.story.record.RegroupingStore;
import dev.docket.story.record.Regroupings;

/** Merges stories as the clustering does, whatever it would think of them. */
final class FilingOfMerges {

    private final NewsDesk desk;

    FilingOfMerges(NewsDesk desk) {
        this.desk = desk;
    }

    void merge(long from, long into) {
        desk.jdbi.useTransaction(handle -> {
            var articles = handle.attach(RegroupingStore.class).articlesOf(from);
            long filed = handle.attach(FilingStore.class).progress().filedArticle();
            new Regroupings(handle).carry(Regrouping.of(new Merge(from, into), articles), filed);
        });
    }
}
