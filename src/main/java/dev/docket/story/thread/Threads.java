package dev.docket.story.thread;

import dev.docket.article.Article;
import dev.docket.article.Articles;
import dev.docket.story.Story;
import dev.docket.story.record.StoryRow;
import dev.docket.story.record.StoryStore;
import dev.docket.story.record.ThreadStore;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Joins stories to the threads that they continue. */
public final class Threads {

    /** How long a thread waits for its next story. */
    private static final Duration PATIENCE = Duration.ofDays(120);

    private final Articles articles;

    public Threads(Articles articles) {
        this.articles = articles;
    }

    /** Finds or opens the threads of stories, in order, within a transaction. */
    public void assign(Handle handle, Collection<Long> storyIds) {
        var store = handle.attach(ThreadStore.class);
        stories(handle, storyIds).forEach(story -> assign(store, story));
    }

    private List<Story> stories(Handle handle, Collection<Long> ids) {
        var rows = handle.attach(StoryStore.class).stories(List.copyOf(ids));
        var needed = rows.stream().map(StoryRow::articleIds).flatMap(List::stream).toList();
        var byId = articles.byIds(needed).stream().collect(Collectors.toMap(Article::id, a -> a));
        return rows.stream().map(row -> row.story(byId)).toList();
    }

    private static void assign(ThreadStore store, Story story) {
        var thread = story.thread();
        if (thread != null) {
            store.extend(thread.id(), story.lastSeen());
            return;
        }
        Subject.of(story.articles().stream().map(a -> a.text().title()).toList())
                .ifPresent(subject -> join(store, story, subject));
    }

    private static void join(ThreadStore store, Story story, Subject subject) {
        var live = store.live(subject.key(), story.firstSeen().minus(PATIENCE));
        long thread =
                live.orElseGet(() -> store.open(subject.key(), subject.name(), story.lastSeen()));
        store.join(story.id(), thread);
        store.extend(thread, story.lastSeen());
    }
}
