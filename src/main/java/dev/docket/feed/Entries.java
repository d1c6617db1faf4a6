package dev.docket.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What the sources gave, in order of arrival. */
@Singleton
public class Entries {

    private final Jdbi jdbi;

    @Inject
    public Entries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The entries that arrived after one of them, the oldest first. An entry never turns up behind
     * one that was already given out, so the last id is all that a reader has to remember.
     *
     * @param entryId the last one read; 0 to begin
     * @param limit how many at most
     */
    public List<Entry> after(long entryId, int limit) {
        return jdbi.onDemand(EntryStore.class).after(entryId, limit);
    }

    /**
     * The entries that were changed by their publishers after one such change, the oldest first; of
     * several changes of an entry the last only. None turns up behind one that was given out.
     *
     * @param number of the last change that is known; 0 to begin
     * @param limit how many at most
     */
    public List<Revision> revisedAfter(long number, int limit) {
        return jdbi.onDemand(EntryStore.class).revisedAfter(number, limit);
    }
}
