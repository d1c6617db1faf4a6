package dev.docket.desk.stories;

import dev.docket.story.Stories;
import dev.docket.story.Story;
import dev.docket.story.StoryEditing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Puts together what the pages on stories show. */
@Singleton
public class StoryDesk {

    private static final int STORIES = 50;
    private static final int EDITS = 50;
    private static final int RELATED = 12;

    private final Stories stories;
    private final StoryEditing editing;

    public StoryDesk(Stories stories, StoryEditing editing) {
        this.stories = stories;
        this.editing = editing;
    }

    StoriesView list(String words, String problem) {
        return new StoriesView(
                words,
                stories.newest(words, STORIES).stream().map(StoryRow::of).toList(),
                editing.log(EDITS).stream().map(EditRow::of).toList(),
                problem);
    }

    /** A story, or the one that its id leads to. */
    Optional<StoryView> one(long id, Typed typed, String problem, String notice) {
        return stories.story(id)
                .map(story ->
                        new StoryView(
                                StoryRow.of(story),
                                story.articles(),
                                related(story),
                                editing.log(story.id(), EDITS).stream().map(EditRow::of).toList(),
                                typed,
                                problem,
                                notice));
    }

    private List<StoryRow> related(Story story) {
        var thread = story.thread();
        return thread == null
                ? List.of()
                : stories.thread(thread.id()).reversed().stream()
                        .filter(other -> other.id() != story.id())
                        .limit(RELATED)
                        .map(StoryRow::of)
                        .toList();
    }
}
