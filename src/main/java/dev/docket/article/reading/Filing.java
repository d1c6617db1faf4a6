package dev.docket.article.reading;

import dev.docket.article.duplicate.Fingerprint;
import dev.docket.article.duplicate.Overlap;
import dev.docket.feed.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Files drafts so that one article is kept once: the same address, or the same text by the same
 * publisher, is the same article; the same text by another publisher is a copy.
 */
final class Filing {

    private final FilingStore store;
    private final Duration copiesWithin;

    Filing(FilingStore store, Duration copiesWithin) {
        this.store = store;
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
        return known.isPresent() ? update(known.get(), entry, draft) : add(entry, draft, key);
    }

    /**
     * One source may list several articles under one address, such as that of its release notes.
     */
    private static boolean isSame(Known known, Entry entry, Draft draft) {
        return known.sourceId() != entry.source().id()
                || Titles.isSame(known.title(), draft.text().title())
                || Overlap.of(known.body(), draft.text().body()) >= Overlap.COPY;
    }

    private Filed add(Entry entry, Draft draft, String key) {
        var alike = alike(entry, draft);
        for (var known : alike) {
            if (known.publisher().equals(entry.source().publisher())) {
                return update(known, entry, draft);
            }
        }
        var original = alike.isEmpty() ? null : alike.getFirst().id();
        return Filed.anew(store.insert(new NewArticle(entry, draft, key, original)));
    }

    private List<Known> alike(Entry entry, Draft draft) {
        var body = draft.text().body();
        var fingerprint = Fingerprint.of(body);
        if (fingerprint.isEmpty()) {
            return List.of();
        }
        Instant since = entry.dates().firstSeen().minus(copiesWithin);
        return store.near(fingerprint.getAsLong(), Fingerprint.NEAR, since).stream()
                .filter(known -> Overlap.of(known.body(), body) >= Overlap.COPY)
                .toList();
    }

    private Filed update(Known known, Entry entry, Draft draft) {
        var body = draft.text().body();
        if (Words.in(body) > Words.in(known.body())) {
            store.replaceText(
                    known.id(), body, NewArticle.fingerprint(body), entry.dates().firstSeen());
        }
        if (entry.source().authority() > known.authority()) {
            store.replaceSource(known.id(), entry.source().id());
        }
        return Filed.with(known.id());
    }
}
