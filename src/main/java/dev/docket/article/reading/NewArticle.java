package dev.docket.article.reading;

import dev.docket.article.duplicate.Fingerprint;
import dev.docket.feed.Entry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row to be: what of entry and draft goes into the article table. */
record NewArticle(Entry entry, Draft draft, String key, @Nullable Long copyOf) {

    long sourceId() {
        return entry.source().id();
    }

    String url() {
        return draft.url();
    }

    String title() {
        return draft.text().title();
    }

    String body() {
        return draft.text().body();
    }

    String language() {
        return draft.text().language();
    }

    @Nullable String author() {
        return draft.trimmings().author();
    }

    @Nullable String image() {
        return draft.trimmings().image();
    }

    List<String> links() {
        return draft.trimmings().links();
    }

    @Nullable Instant published() {
        return draft.published();
    }

    Instant gathered() {
        return entry.dates().firstSeen();
    }

    @Nullable Long fingerprint() {
        return fingerprint(body());
    }

    static @Nullable Long fingerprint(String body) {
        var fingerprint = Fingerprint.of(body);
        return fingerprint.isPresent() ? fingerprint.getAsLong() : null;
    }
}
