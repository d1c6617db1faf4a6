package dev.docket.story.edit;

import dev.docket.story.EditNote;
import dev.docket.story.EditOutcome;
import dev.docket.story.EditOutcome.ChangedSince;
import dev.docket.story.EditOutcome.Done;
import dev.docket.story.EditOutcome.NoEdit;
import dev.docket.story.EditOutcome.NotInStory;
import dev.docket.story.EditOutcome.NothingChosen;
import dev.docket.story.EditOutcome.NothingLeft;
import dev.docket.story.EditOutcome.SameStory;
import dev.docket.story.EditOutcome.UndoneAlready;
import dev.docket.story.StoryEdit;
import dev.docket.story.StoryEdit.Kind;
import dev.docket.story.cluster.Regrouping;
import dev.docket.story.record.FilingStore;
import dev.docket.story.record.RegroupingStore;
import dev.docket.story.record.Regroupings;
import dev.docket.story.record.StoryStore;
import dev.docket.story.thread.Threads;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One editor's wish, within a transaction that holds the lock of filing. */
public final class Edits {

    private final Handle handle;
    private final Threads threads;
    private final EditNote note;
    private final Instant now;
    private final EditStore store;
    private final RegroupingStore regroupings;
    private final Doors doors;

    public Edits(Handle handle, Threads threads, EditNote note, Instant now) {
        this.handle = handle;
        this.threads = threads;
        this.note = note;
        this.now = now;
        this.store = handle.attach(EditStore.class);
        this.regroupings = handle.attach(RegroupingStore.class);
        this.doors = new Doors(handle.attach(StoryStore.class));
    }

    public EditOutcome merge(long from, long into) {
        if (from == into) {
            return new SameStory(from);
        }
        return doors.open(
                List.of(from, into),
                () -> carry(Kind.MERGE, from, into, regroupings.articlesOf(from), null));
    }

    public EditOutcome split(long story, List<Long> chosen) {
        return doors.open(
                List.of(story), () -> split(story, regroupings.articlesOf(story), chosen));
    }

    private EditOutcome split(long story, List<Long> all, List<Long> chosen) {
        return refused(story, all, chosen)
                .orElseGet(() ->
                        chosen.size() == all.size()
                                ? new NothingLeft(story)
                                : carry(Kind.SPLIT, story, store.freshId(chosen), chosen, null));
    }

    public EditOutcome move(List<Long> chosen, long from, long into) {
        if (from == into) {
            return new SameStory(from);
        }
        return doors.open(
                List.of(from, into),
                () ->
                        refused(from, regroupings.articlesOf(from), chosen)
                                .orElseGet(() -> carry(Kind.MOVE, from, into, chosen, null)));
    }

    private static Optional<EditOutcome> refused(long story, List<Long> all, List<Long> chosen) {
        if (chosen.isEmpty()) {
            return Optional.of(new NothingChosen(story));
        }
        return chosen.stream()
                .filter(article -> !all.contains(article))
                .findFirst()
                .map(article -> new NotInStory(story, article));
    }

    public EditOutcome undo(long id) {
        var edit = store.edit(id).filter(found -> found.kind() != Kind.UNDO);
        if (edit.isEmpty()) {
            return new NoEdit(id);
        }
        if (edit.get().undoneBy() != null) {
            return new UndoneAlready(id);
        }
        var later = store.laterOnTheSame(id);
        return later.isPresent() ? new ChangedSince(id, later.get()) : takeBack(edit.get());
    }

    private EditOutcome takeBack(StoryEdit edit) {
        long place = doors.whereIs(edit.articles().getFirst());
        long home = home(edit);
        var back = new TreeSet<>(edit.articles());
        back.retainAll(regroupings.articlesOf(place));
        if (edit.kind() == Kind.SPLIT) {
            back.addAll(store.joined(place, edit.intoId()));
        }
        return home == place
                ? new SameStory(place)
                : carry(Kind.UNDO, place, home, List.copyOf(back), edit.id());
    }

    /** Where the articles came from; a story that ended with the edit is opened again. */
    private long home(StoryEdit edit) {
        boolean ended = store.regrouping(edit.id()).leftArticles().isEmpty();
        return ended ? edit.fromId() : doors.leadsTo(edit.fromId());
    }

    private EditOutcome carry(
            Kind kind, long from, long into, List<Long> articles, @Nullable Long undoes) {
        var left = new TreeSet<>(regroupings.articlesOf(from));
        articles.forEach(left::remove);
        var regrouping =
                new Regrouping(
                        from, into, articles, List.copyOf(left), regroupings.articlesOf(into));
        long filed = handle.attach(FilingStore.class).progress().filedArticle();
        long id = new Regroupings(handle).carry(regrouping, filed);
        store.note(id, kind, now, note.editor(), note.reason(), undoes);
        var both = List.of(from, into);
        if (kind != Kind.MERGE) {
            store.leaveThreads(both);
        }
        threads.assign(handle, both);
        return new Done(id, into);
    }
}
