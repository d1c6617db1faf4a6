package dev.docket.article.reading;

import dev.docket.article.ArticleText;
import dev.docket.article.duplicate.Overlap;

/** How the texts of two articles are related. */
enum Kinship {
    /** Different articles. */
    NONE,
    /** The same text but for a few words. */
    COPY,
    /** The new one is the beginning of the known one, or a short form of it. */
    EXCERPT,
    /** The known one is an excerpt of the new one. */
    WHOLE;

    /** An excerpt begins like the text: within so many characters of its beginning. */
    private static final int OPENING = 600;

    /** An excerpt under another title has at least this share of its text. */
    private static final double LARGE = 0.3;

    /** So many characters of an excerpt's beginning are looked for. */
    private static final int BEGINNING = 60;

    /** Whether the known article is the original of the new one. */
    boolean isOriginal() {
        return this == COPY || this == EXCERPT;
    }

    static Kinship of(Known known, ArticleText text) {
        var overlap = Overlap.of(text.body(), known.body());
        if (overlap.isCopy()) {
            return COPY;
        }
        if (!overlap.isPart() || !isOneArticle(known, text, overlap)) {
            return NONE;
        }
        return overlap.isMineShorter() ? EXCERPT : WHOLE;
    }

    /**
     * A round-up that quotes an article in full has another title; and if it begins with that, it
     * goes on for long.
     */
    private static boolean isOneArticle(Known known, ArticleText text, Overlap overlap) {
        if (Titles.isSame(known.title(), text.title())) {
            return true;
        }
        return overlap.resemblance() >= LARGE
                && (overlap.isMineShorter()
                        ? begins(text.body(), known.body())
                        : begins(known.body(), text.body()));
    }

    private static boolean begins(String excerpt, String text) {
        var opening = Titles.bare(text.substring(0, Math.min(OPENING, text.length())));
        var beginning = Titles.bare(excerpt);
        return beginning.length() >= BEGINNING
                && opening.contains(beginning.substring(0, BEGINNING));
    }
}
