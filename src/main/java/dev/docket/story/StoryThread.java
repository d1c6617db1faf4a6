package dev.docket.story;

/**
 * The stories of one subject over months.
 *
 * @param subject as shown to readers, such as {@code OLMo}
 */
public record StoryThread(long id, String subject) {}
