package dev.docket.desk.stories;

import java.util.List;

/**
 * The list of stories and the newest edits.
 *
 * @param words what the list was narrowed to
 * @param problem why the last edit was not made; empty if nothing went wrong
 */
public record StoriesView(String words, List<StoryRow> rows, List<EditRow> log, String problem) {}
