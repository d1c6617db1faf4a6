package dev.docket.story;

import org.jspecify.annotations.Nullable;

/**
 * That a story is not what it was: it opened, took articles in, or went into another.
 *
 * @param revision grows with every change of any story
 * @param mergedInto the story that took it in, or null if it lives
 */
public record StoryChange(long revision, long storyId, @Nullable Long mergedInto) {}
