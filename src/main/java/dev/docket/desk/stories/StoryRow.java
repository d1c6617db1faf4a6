package dev.docket.desk.stories;

import dev.docket.article.Article;
import dev.docket.platform.text.Language;
import dev.docket.story.Story;
import java.time.Instant;

/**
 * A story in a list.
 *
 * @param language of the title, a BCP 47 tag
 * @param lastSeen when its latest article was published
 */
public record StoryRow(
        long id, String title, String language, int articles, long publishers, Instant lastSeen) {

    static StoryRow of(Story story) {
        var summary = story.summary(Language.EN);
        return new StoryRow(
                story.id(),
                summary.headline().isBlank() ? "Without a title" : summary.headline(),
                summary.language(),
                story.articles().size(),
                story.articles().stream().map(StoryRow::publisher).distinct().count(),
                story.lastSeen());
    }

    private static String publisher(Article article) {
        return article.origin().publisher();
    }
}
