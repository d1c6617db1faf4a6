package dev.docket.verdict.record;

/** A verdict as it is kept, in JSON. */
public record VerdictRow(long storyId, String verdict) {}
