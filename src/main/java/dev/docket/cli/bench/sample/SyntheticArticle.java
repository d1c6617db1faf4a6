package dev.docket.cli.bench.sample;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An invented article, with the fields that {@code docket eval stories} reads.
 *
 * @param language BCP 47 tag
 * @param date ISO 8601
 */
public record SyntheticArticle(
        String id,
        @JsonProperty("lang") String language,
        String date,
        String source,
        String title,
        String text) {}
