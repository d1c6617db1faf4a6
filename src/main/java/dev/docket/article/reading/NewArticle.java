package dev.docket.article.reading;

import dev.docket.article.duplicate.Sketch;
import dev.docket.feed.Entry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row to be: what of entry and draft goes into the article table. */
public record NewArticle(Entry entry, Draft draft, String key, @Nullable Long copyOf) {

    public long sourceId() {
        return entry.source().id();
    }

    public String url() {
        return draft.url();
    }

    public String title() {
        return draft.text().title();
    }

    public String body() {
        return draft.text().body();
    }

    public String language() {
        return draft.text().language();
    }

    public @Nullable String author() {
        return draft.trimmings().author();
    }

    public @Nullable String image() {
        return draft.trimmings().image();
    }

    public List<String> links() {
        return draft.trimmings().links();
    }

    public @Nullable Instant published() {
        return draft.published();
    }

    public Instant gathered() {
        return entry.dates().firstSeen();
    }

    public @Nullable String html() {
        return draft.form().html();
    }

    public boolean teaser() {
        return draft.form().teaser();
    }

    public List<Integer> sketch() {
        return Sketch.of(body());
    }
}
