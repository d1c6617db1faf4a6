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
        if (!overlap.isPart() || !isOneArticle(known, text, overlap.isMineShorter())) {
            return NONE;
        }
        return overlap.isMineShorter() ? EXCERPT : WHOLE;
    }

    /** A round-up that quotes an article in full has another title, and begins otherwise. */
    private static boolean isOneArticle(Known known, ArticleText text, boolean shorter) {
        return Titles.isSame(known.title(), text.title())
                || (shorter
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
