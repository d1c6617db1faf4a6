package dev.docket.story.cluster;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clustering knows of an article.
 *
 * @param id unique, positive
 * @param language BCP 47 tag
 * @param date when it was published, or null if nobody knows
 * @param source its source's name; empty if unknown
 * @param body may be empty
 * @param url its own address, or null
 * @param links the addresses that it links to
 */
public record Document(
        long id,
        String language,
        @Nullable Instant date,
        String source,
        String title,
        String body,
        @Nullable String url,
        List<String> links) {}
