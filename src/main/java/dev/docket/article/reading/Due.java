package dev.docket.article.reading;

/** An entry whose page is to be tried again. */
public record Due(long entryId, int attempts) {}
