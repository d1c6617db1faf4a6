package dev.docket.article.reading;

/** An article that is filed already, as far as comparing needs it. */
public record Known(
        long id, long sourceId, String publisher, int authority, String title, String body) {}
