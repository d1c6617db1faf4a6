package dev.docket.story.record;

import dev.docket.article.Article;
import dev.docket.story.Story;
import dev.docket.story.StoryThread;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A story without its articles' texts. */
public record StoryRow(
        long id, List<Long> articleIds, @Nullable Long threadId, @Nullable String subject) {

    /** The story with its articles, which must all be among {@code articles}. */
    public Story story(Map<Long, Article> articles) {
        var thread =
                threadId == null || subject == null ? null : new StoryThread(threadId, subject);
        return Story.of(
                id,
                articleIds.stream().map(id -> Objects.requireNonNull(articles.get(id))).toList(),
                thread);
    }
}
