package dev.docket.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One readable, canonical, deduplicated text.
 *
 * @param id in order of arrival
 * @param url canonical address
 * @param published as the publisher said, or null
 * @param gathered when we first saw it
 * @param links absolute addresses that the text links to, in order, without repeats
 */
public record Article(
        long id,
        Origin origin,
        String url,
        ArticleText text,
        @Nullable Instant published,
        Instant gathered,
        List<String> links) {

    /** When it was published, as far as we know; never later than we saw it. */
    public Instant date() {
        return published == null || published.isAfter(gathered) ? gathered : published;
    }
}
