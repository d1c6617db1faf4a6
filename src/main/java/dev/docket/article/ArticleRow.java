package dev.docket.article;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** An article as the database returns it. */
public record ArticleRow(
        long id,
        @Nested Origin origin,
        String url,
        @Nested ArticleText text,
        @Nullable Instant published,
        Instant gathered,
        List<String> links) {

    Article article() {
        return new Article(id, origin, url, text, published, gathered, List.copyOf(links));
    }
}
