package dev.docket.story;

import dev.docket.article.Articles;
import dev.docket.story.cluster.Merge;
import dev.docket.story.record.FilingStore;
import java.util.List;

/** Files four reports on one event as if they had looked like two, which a merge has to repair. */
public final class FilingOfFragments {

    private static final String TEXT =
            "The lighthouse of Rozewie went dark for the first time since 1822 while technicians"
                    + " replaced the lamp with a diode from Ostrava.";

    private final NewsDesk desk;
    private final Articles articles;

    public FilingOfFragments(NewsDesk desk, Articles articles) {
        this.desk = desk;
        this.articles = articles;
    }

    /** Files them, and returns the merge that is to come. */
    public Merge fileTwoFragments() {
        for (int i = 0; i < 4; i++) {
            desk.article("Coast " + i, "Rozewie lighthouse goes dark for a diode", TEXT);
        }
        var ids = articles.after(0, 4).stream().map(a -> a.id()).toList();
        desk.jdbi.useTransaction(handle -> file(handle.attach(FilingStore.class), ids));
        return new Merge(ids.get(2), ids.get(0));
    }

    private static void file(FilingStore store, List<Long> ids) {
        for (int i = 0; i < 4; i++) {
            long story = ids.get(i / 2 * 2);
            store.touch(story);
            store.file(ids.get(i), story, null, null);
        }
        store.advance(ids.getLast());
    }
}
