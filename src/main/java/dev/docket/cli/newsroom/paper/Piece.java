package dev.docket.cli.newsroom.paper;

import java.time.Instant;
import java.util.List;

/** Something that an outlet publishes at a given moment. */
public record Piece(
        String slug,
        String title,
        String author,
        Instant published,
        List<String> tags,
        String summary,
        Prose body) {

    boolean isOutAt(Instant now) {
        return !published.isAfter(now);
    }
}
