package dev.docket.story.record;

/** The text that an article had when it was filed, if it has been replaced since. */
public record FiledText(long articleId, String title, String body) {}
