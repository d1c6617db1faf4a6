package dev.docket.story;

import dev.docket.article.Article;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles on one event.
 *
 * @param id stable; a merged story's id leads to the story that took it in
 * @param articles in order of arrival, never empty
 * @param thread the thread it continues, or null
 */
public record Story(
        long id,
        Instant firstSeen,
        Instant lastSeen,
        List<Article> articles,
        @Nullable StoryThread thread) {}
