package dev.docket.article.reading;

import org.jspecify.annotations.Nullable;

/** Where an entry ended: in a new article, in one that was there before, or in none. */
record Filed(String outcome, @Nullable Long articleId) {

    static Filed anew(long articleId) {
        return new Filed("FILED", articleId);
    }

    static Filed with(long articleId) {
        return new Filed("SAME", articleId);
    }

    static final Filed EMPTY = new Filed("EMPTY", null);
}
