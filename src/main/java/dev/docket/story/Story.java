package dev.docket.story;

import dev.docket.article.Article;
import dev.docket.platform.text.Language;
import dev.docket.story.summary.Summarizer;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles on one event.
 *
 * @param id that of its first article, and stable; a merged story's id leads to the story that took
 *     it in
 * @param firstSeen when its earliest article was published, as far as we know
 * @param lastSeen when its latest article was published
 * @param articles in order of arrival, never empty
 * @param thread the thread it continues, or null
 */
public record Story(
        long id,
        Instant firstSeen,
        Instant lastSeen,
        List<Article> articles,
        @Nullable StoryThread thread) {

    /**
     * The story of some articles, dated by them.
     *
     * @throws java.util.NoSuchElementException if there are none
     */
    public static Story of(long id, List<Article> articles, @Nullable StoryThread thread) {
        var dates = articles.stream().map(Article::date).sorted(Comparator.naturalOrder()).toList();
        return new Story(id, dates.getFirst(), dates.getLast(), List.copyOf(articles), thread);
    }

    /**
     * The articles that are about this event alone: without the newsletters that cover ten events,
     * unless there is nothing else.
     */
    public List<Article> ownArticles() {
        var own = articles.stream().filter(article -> !Documents.isRoundup(article)).toList();
        return own.isEmpty() ? articles : own;
    }

    /** Whether nothing but newsletters tells it. */
    public boolean isRoundup() {
        return articles.stream().allMatch(Documents::isRoundup);
    }

    /**
     * What it says, for readers of a language: from the articles in it where there are any, else
     * from English ones, else from what there is.
     */
    public Summary summary(Language preferred) {
        return summary(preferred, List.of());
    }

    /**
     * The same without any sentence that its readers have read already.
     *
     * @param told what they were told of other stories
     */
    public Summary summary(Language preferred, Collection<String> told) {
        return Summarizer.of(this, preferred, told);
    }
}
