package dev.docket.story;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.docket.article.Article;
import dev.docket.article.Articles;
import dev.docket.story.record.StoryRow;
import dev.docket.story.record.StoryStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The stories, for those who read them. */
@ApplicationScoped
public class Stories {

    private final StoryStore store;
    private final Articles articles;

    @Inject
    public Stories(Jdbi jdbi, Articles articles) {
        this.store = jdbi.onDemand(StoryStore.class);
        this.articles = articles;
    }

    /** The story of an id, or the one that it was merged into; empty if there never was one. */
    public Optional<Story> story(long id) {
        return store.current(id).flatMap(current -> byIds(List.of(current)).stream().findFirst());
    }

    /** The stories of these ids, by id; ids of merged and unknown stories are passed over. */
    public List<Story> byIds(Collection<Long> ids) {
        var rows = store.stories(List.copyOf(ids));
        var needed = rows.stream().map(StoryRow::articleIds).flatMap(List::stream).toList();
        var byId = articles.byIds(needed).stream().collect(toMap(Article::id, identity()));
        return rows.stream().map(row -> row.story(byId)).toList();
    }

    /**
     * The stories with an article gathered in a window, by id.
     *
     * @param from inclusive
     * @param to exclusive
     */
    public List<Story> active(Instant from, Instant to) {
        return byIds(store.active(from, to));
    }

    /**
     * The stories that got an article last, the newest first.
     *
     * @param words which the title of one of their articles must hold, in any case; empty for all
     * @param limit how many at most
     */
    public List<Story> newest(String words, int limit) {
        var ids = store.newest(words.strip(), limit);
        return byIds(ids).stream()
                .sorted(Comparator.comparingInt((Story story) -> ids.indexOf(story.id())))
                .toList();
    }

    /** The story of an article; empty if the article has not been filed yet. */
    public Optional<Story> ofArticle(long articleId) {
        return store.ofArticle(articleId).flatMap(this::story);
    }

    /** The stories of a thread, the oldest first. */
    public List<Story> thread(long threadId) {
        return byIds(store.ofThread(threadId)).stream()
                .sorted(Comparator.comparing(Story::firstSeen).thenComparingLong(Story::id))
                .toList();
    }

    /**
     * What has become of stories, in order; a story that changed twice since is told once, at its
     * last change.
     *
     * @param revision the last change that is known already; 0 to begin
     * @param limit how many at most
     */
    public List<StoryChange> changesAfter(long revision, int limit) {
        return store.changesAfter(revision, limit);
    }
}
