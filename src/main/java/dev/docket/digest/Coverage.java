package dev.docket.digest;

import java.util.List;

/**
 * What was read for a digest.
 *
 * @param languages BCP 47 tags, the most frequent first
 * @param minutes reading time, at least 1
 */
public record Coverage(
        int articles, int stories, int publishers, List<String> languages, int minutes) {}
