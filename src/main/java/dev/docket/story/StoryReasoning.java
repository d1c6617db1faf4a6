package dev.docket.story;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.docket.story.StoryReasons.ArticleReason;
import dev.docket.story.cluster.Kinship;
import dev.docket.story.explain.PlacedRow;
import dev.docket.story.explain.ReasonStore;
import dev.docket.story.explain.Reasons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Explains stories, from the database alone: the same story has the same reasons on every replica.
 */
@ApplicationScoped
public class StoryReasoning {

    /** The first articles of a story that are explained; a flood of copies tells nothing more. */
    private static final int MOST = 100;

    private final ReasonStore store;
    private final Stories stories;

    @Inject
    public StoryReasoning(Jdbi jdbi, Stories stories) {
        this.store = jdbi.onDemand(ReasonStore.class);
        this.stories = stories;
    }

    /** Why the articles of a story are one; for an id that leads on, those of where it leads. */
    public Optional<StoryReasons> reasons(long storyId) {
        return stories.story(storyId).map(this::reasons);
    }

    private StoryReasons reasons(Story story) {
        var shown = story.articles().subList(0, Math.min(MOST, story.articles().size()));
        var grounds = Kinship.of(shown.stream().map(Documents::of).toList());
        var placed =
                store.placed(story.id()).stream()
                        .collect(toMap(PlacedRow::articleId, identity(), (one, _) -> one));
        var reasons = new ArrayList<ArticleReason>();
        for (int i = 0; i < shown.size(); i++) {
            var article = shown.get(i);
            var row = placed.get(article.id());
            if (row != null) { // it may have gone elsewhere since the story was read
                var alone = Documents.standsAlone(article);
                reasons.add(Reasons.of(story, article, row, grounds.get(i), alone));
            }
        }
        return new StoryReasons(
                story,
                List.copyOf(reasons),
                story.articles().size() - shown.size(),
                store.joinings(story.id()));
    }
}
