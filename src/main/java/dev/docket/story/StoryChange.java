package dev.docket.story;

import org.jspecify.annotations.Nullable;

/**
 * That a story is not what it was: it opened, took articles in or gave some away, or went into
 * another.
 *
 * @param revision grows with every change of any story
 * @param mergedInto the story that took it in, which may itself have gone into another since; null
 *     if it lives
 */
public record StoryChange(long revision, long storyId, @Nullable Long mergedInto) {}
