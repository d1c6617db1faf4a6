package dev.docket.story;

import dev.docket.article.Articles;
import dev.docket.story.edit.EditStore;
import dev.docket.story.edit.Edits;
import dev.docket.story.record.FilingStore;
import dev.docket.story.thread.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/**
 * Changes stories by hand. What is put apart here is never joined again by the clustering, and what
 * is put together stays together, until an editor says otherwise; a story's old id leads on.
 */
@ApplicationScoped
public class StoryEditing {

    private final Jdbi jdbi;
    private final Threads threads;
    private final InstantSource clock;

    @Inject
    public StoryEditing(Jdbi jdbi, Articles articles, InstantSource clock) {
        this.jdbi = jdbi;
        this.threads = new Threads(articles);
        this.clock = clock;
    }

    /** Merges a story into another, to which its id leads from then on. */
    public EditOutcome merge(long from, long into, EditNote note) {
        return edit(note, edits -> edits.merge(from, into));
    }

    /** Makes some articles of a story one of their own; the story keeps its id. */
    public EditOutcome split(long story, Collection<Long> articles, EditNote note) {
        return edit(note, edits -> edits.split(story, inOrder(articles)));
    }

    /** Moves articles into another story; a story without any leads where its last one went. */
    public EditOutcome move(Collection<Long> articles, long from, long into, EditNote note) {
        return edit(note, edits -> edits.move(inOrder(articles), from, into));
    }

    private static List<Long> inOrder(Collection<Long> articles) {
        return List.copyOf(new TreeSet<>(articles));
    }

    /**
     * Sends the articles of an edit back, and with those of a split what has joined them since. A
     * story that the edit had ended is open again.
     */
    public EditOutcome undo(long edit, EditNote note) {
        return edit(note, edits -> edits.undo(edit));
    }

    private EditOutcome edit(EditNote note, Function<Edits, EditOutcome> wish) {
        return jdbi.inTransaction(handle -> {
            handle.attach(FilingStore.class).lock();
            return wish.apply(new Edits(handle, threads, note, clock.instant()));
        });
    }

    /** The newest edits, the newest first. */
    public List<StoryEdit> log(int limit) {
        return jdbi.onDemand(EditStore.class).newest(limit);
    }

    /** The edits that a story gave or took articles in, the newest first. */
    public List<StoryEdit> log(long storyId, int limit) {
        return jdbi.onDemand(EditStore.class).ofStory(storyId, limit);
    }
}
