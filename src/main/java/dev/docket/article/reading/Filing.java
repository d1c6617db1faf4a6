package dev.docket.article.reading;

import dev.docket.article.ArticleVersion.Why;
import dev.docket.article.duplicate.Overlap;
import dev.docket.article.duplicate.Sketch;
import dev.docket.feed.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Files drafts so that one article is kept once: the same address, or the same text by the same
 * publisher, is the same article; the same text by another publisher is a copy, and so is a part of
 * it.
 */
final class Filing {

    private final FilingStore store;
    private final Rewriter rewriter;
    private final Duration copiesWithin;

    Filing(FilingStore store, Duration copiesWithin, Instant now) {
        this.store = store;
        this.rewriter = new Rewriter(store, now);
        this.copiesWithin = copiesWithin;
    }

    Filed file(Entry entry, Draft draft) {
        if (!draft.isReadable()) {
            return Filed.EMPTY;
        }
        var key = draft.key();
        var known = store.byKey(key);
        if (known.isPresent() && !isSame(known.get(), entry, draft)) {
            key = key + "|" + Titles.bare(draft.text().title()); // one page, several articles
            known = store.byKey(key);
        }
        return known.isPresent() ? join(known.get(), entry, draft) : add(entry, draft, key);
    }

    /**
     * One source may list several articles under one address, such as that of its release notes,
     * and several sources under that of a home page.
     */
    private static boolean isSame(Known known, Entry entry, Draft draft) {
        return (known.sourceId() != entry.source().id() && !Links.isHomeKey(draft.key()))
                || Titles.isSame(known.title(), draft.text().title())
                || Overlap.of(known.body(), draft.text().body()).resemblance() >= Overlap.COPY;
    }

    private Filed add(Entry entry, Draft draft, String key) {
        Known original = null;
        Known excerpt = null;
        for (var known : candidates(entry, draft)) {
            var kinship = Kinship.of(known, draft.text());
            if (isOnePublishers(known, entry, draft, kinship)) {
                return join(known, entry, draft);
            }
            original = original == null && kinship.isOriginal() ? known : original;
            excerpt = excerpt == null && kinship == Kinship.WHOLE ? known : excerpt;
        }
        var copyOf = original == null ? null : original.id();
        long id = store.insert(new NewArticle(entry, draft, key, copyOf));
        if (excerpt != null && original == null) {
            store.makeCopies(excerpt.id(), id);
        }
        return Filed.anew(id);
    }

    /**
     * A publisher's round-up that quotes its own articles is none of them, nor is a new version.
     */
    private static boolean isOnePublishers(Known known, Entry entry, Draft draft, Kinship kinship) {
        boolean same =
                kinship == Kinship.COPY
                        ? !Titles.haveOtherNumbers(known.title(), draft.text().title())
                        : kinship != Kinship.NONE
                                && Titles.isSame(known.title(), draft.text().title());
        return same && known.publisher().equals(entry.source().publisher());
    }

    private List<Known> candidates(Entry entry, Draft draft) {
        var sketch = Sketch.of(draft.text().body());
        var since = entry.dates().firstSeen().minus(copiesWithin);
        return sketch.isEmpty() ? List.of() : store.alike(sketch, Sketch.SHARED, since);
    }

    private Filed join(Known known, Entry entry, Draft draft) {
        if (mayReplace(known, entry, draft)
                && Words.in(draft.text().body()) > Words.in(known.body())) {
            rewriter.rewrite(known, known.title(), draft, Why.FULLER);
        }
        if (entry.source().authority() > known.authority()) {
            store.replaceSource(known.id(), entry.source().id());
        }
        return Filed.with(known.id());
    }

    /** What a list of links says about a page is not the text of that page, however long it is. */
    private static boolean mayReplace(Known known, Entry entry, Draft draft) {
        return draft.form().ofPage()
                || known.publisher().equals(entry.source().publisher())
                || entry.source().authority() >= known.authority();
    }

    /** The text of an article whose entry has changed since it was filed. */
    void refile(long articleId, Entry entry, Draft draft) {
        store.byId(articleId).ifPresent(known -> refile(known, entry, draft));
    }

    private void refile(Known known, Entry entry, Draft draft) {
        if (known.sourceId() != entry.source().id()) {
            join(known, entry, draft);
        } else if (draft.problem() == null) {
            rewriter.revise(known, draft);
        }
    }
}
