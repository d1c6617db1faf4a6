package dev.docket.article.reading;

/** An entry whose page is to be tried again. */
record Due(long entryId, int attempts) {}
