package dev.docket.story.record;

import dev.docket.story.cluster.Regrouping;
import org.jdbi.v3.core.Handle;

/** Carries articles over from one story into another, with all that hangs on them. */
public final class Regroupings {

    private final RegroupingStore store;
    private final FilingStore filing;

    public Regroupings(Handle handle) {
        this.store = handle.attach(RegroupingStore.class);
        this.filing = handle.attach(FilingStore.class);
    }

    /**
     * Carries them over, under the lock of {@link FilingStore}. A story that is left without any
     * leads to where they went, and one that led elsewhere is a story again.
     *
     * @param afterArticle the article that was filed last
     * @return the number under which it is noted
     */
    public long carry(Regrouping regrouping, long afterArticle) {
        long from = regrouping.from();
        long into = regrouping.into();
        store.reopen(into);
        store.open(into);
        store.moveArticles(regrouping.documents(), into);
        if (store.articlesOf(from).isEmpty()) {
            store.inheritThread(from, into);
            store.redirect(from, into);
            store.close(from);
        } else {
            filing.touch(from);
        }
        filing.touch(into);
        return store.note(
                afterArticle,
                from,
                into,
                regrouping.documents(),
                regrouping.left(),
                regrouping.met());
    }
}
