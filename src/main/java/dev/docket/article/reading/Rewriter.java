package dev.docket.article.reading;

import dev.docket.article.ArticleVersion.Why;
import dev.docket.article.duplicate.Sketch;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replaces the text of an article, and keeps the one that it had. */
final class Rewriter {

    /** A text that lost more than this was taken away or locked rather than corrected. */
    private static final double LOST = 0.5;

    private final FilingStore store;
    private final Instant now;

    Rewriter(FilingStore store, Instant now) {
        this.store = store;
        this.now = now;
    }

    /** The publisher's new text, if it is another one and not only the beginning of the old. */
    void revise(Known known, Draft draft) {
        var text = draft.text();
        var title = text.title().isBlank() ? known.title() : text.title();
        boolean changed =
                !Titles.bare(text.body()).equals(Titles.bare(known.body()))
                        || !Titles.bare(title).equals(Titles.bare(known.title()));
        boolean whole = Words.in(text.body()) >= LOST * Words.in(known.body());
        if (changed && whole && !draft.form().teaser()) {
            rewrite(known, title, draft, Why.REVISED);
        }
    }

    void rewrite(Known known, String title, Draft draft, Why why) {
        if (!known.body().isBlank()) {
            store.keepVersion(known.id(), why);
        }
        store.rewrite(known.id(), new Rewritten(title, draft), now);
    }

    /** What of a draft goes into the row of an article that is there. */
    public record Rewritten(String title, Draft draft) {

        public String body() {
            return draft.text().body();
        }

        public String language() {
            return draft.text().language();
        }

        public List<String> links() {
            return draft.trimmings().links();
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
}
