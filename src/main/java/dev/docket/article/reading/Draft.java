package dev.docket.article.reading;

import dev.docket.article.ArticleText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that has been read and is not filed yet.
 *
 * @param url canonical address
 * @param key equal for all addresses of the page
 * @param problem why this is the feed's own text although the page was wanted; null if all went
 *     well
 */
public record Draft(
        String url,
        String key,
        ArticleText text,
        Trimmings trimmings,
        @Nullable Instant published,
        @Nullable String problem) {

    /**
     * What goes with the text.
     *
     * @param links absolute addresses that the text links to, in order, without repeats
     */
    public record Trimmings(@Nullable String author, @Nullable String image, List<String> links) {}

    /** Whether there is anything to read at all. */
    boolean isReadable() {
        return !text.title().isBlank();
    }
}
