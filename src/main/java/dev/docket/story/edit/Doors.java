package dev.docket.story.edit;

import dev.docket.story.EditOutcome;
import dev.docket.story.EditOutcome.MergedMeanwhile;
import dev.docket.story.EditOutcome.UnknownStory;
import dev.docket.story.record.StoryStore;
import java.util.List;
import java.util.function.Supplier;

/** Which stories are open, and where those lead that are not. */
final class Doors {

    private final StoryStore stories;

    Doors(StoryStore stories) {
        this.stories = stories;
    }

    /** Does what is wished if all of these stories are open. */
    EditOutcome open(List<Long> ids, Supplier<EditOutcome> wish) {
        for (long id : ids) {
            var current = stories.current(id);
            if (current.isEmpty()) {
                return new UnknownStory(id);
            }
            if (current.get() != id) {
                return new MergedMeanwhile(id, current.get());
            }
        }
        return wish.get();
    }

    /** The story that an id leads to. */
    long leadsTo(long id) {
        return stories.current(id).orElseThrow();
    }

    /** The story that an article is in. */
    long whereIs(long article) {
        return stories.ofArticle(article).orElseThrow();
    }
}
