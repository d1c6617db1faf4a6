package dev.docket.archive.why;

import dev.docket.archive.shelf.Shelf;
import dev.docket.story.StoryReasoning;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds out why a story is there. */
@Singleton
public class Whys {

    private final Shelf shelf;
    private final StoryReasoning reasoning;

    public Whys(Shelf shelf, StoryReasoning reasoning) {
        this.shelf = shelf;
        this.reasoning = reasoning;
    }

    /** Why a story, or the one that its id leads to, is there; empty if it is not. */
    public Optional<Why> of(long storyId) {
        var reasons = reasoning.reasons(storyId);
        long current = reasons.map(known -> known.story().id()).orElse(storyId);
        var ranks = Rank.of(current, shelf.catalogue());
        return reasons.isEmpty() && ranks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Why(current, reasons.orElse(null), ranks));
    }
}
