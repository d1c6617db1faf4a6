package dev.docket.verdict;

import dev.docket.story.Stories;
import dev.docket.story.Story;
import dev.docket.story.StoryChange;
import dev.docket.verdict.record.VerdictJson;
import dev.docket.verdict.record.VerdictStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Judges the stories that have changed. */
@ApplicationScoped
public class Judging {

    private static final int BATCH = 200;

    private final Jdbi jdbi;
    private final Stories stories;
    private final InstantSource clock;

    @Inject
    public Judging(Jdbi jdbi, Stories stories, InstantSource clock) {
        this.jdbi = jdbi;
        this.stories = stories;
        this.clock = clock;
    }

    /** Judges every story that changed since it was judged, and returns how many there were. */
    public int judgeChanged() {
        int judged = 0;
        int batch;
        do {
            batch = jdbi.inTransaction(this::judgeBatch);
            judged += batch;
        } while (batch > 0);
        return judged;
    }

    private int judgeBatch(Handle handle) {
        var store = handle.attach(VerdictStore.class);
        var changes = stories.changesAfter(store.holdRevision(), BATCH);
        if (changes.isEmpty()) {
            return 0;
        }
        var revisions = new TreeMap<Long, Long>();
        for (var change : changes) {
            if (change.mergedInto() == null) {
                revisions.put(change.storyId(), change.revision());
            } else {
                store.drop(change.storyId());
            }
        }
        stories.byIds(revisions.keySet())
                .forEach(story -> judge(store, story, revisions.getOrDefault(story.id(), 0L)));
        store.advance(last(changes));
        return changes.size();
    }

    private static long last(List<StoryChange> changes) {
        return changes.stream().mapToLong(StoryChange::revision).max().orElseThrow();
    }

    private void judge(VerdictStore store, Story story, long revision) {
        var verdict = Judge.judge(story.id(), story.ownArticles());
        var json = VerdictJson.write(verdict);
        var subject = verdict.card().subject();
        var label = verdict.ruling().label().name();
        store.stand(story.id(), revision, subject, label, story.lastSeen(), clock.instant(), json);
        if (!subject.isEmpty()) {
            store.remember(story.id(), revision, Verdicts.key(subject), story.lastSeen(), json);
        }
    }
}
