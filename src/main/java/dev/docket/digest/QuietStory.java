package dev.docket.digest;

/** A story that was in a digest before and has nothing new. */
public record QuietStory(long storyId, String headline, String language) {}
