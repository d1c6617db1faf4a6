package dev.docket.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/** What an operator does to single sources. */
@Singleton
public class Curation {

    private final Jdbi jdbi;
    private final Sources sources;
    private final InstantSource clock;

    @Inject
    public Curation(Jdbi jdbi, Sources sources, InstantSource clock) {
        this.jdbi = jdbi;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * Changes a source. With other selectors or rules it is due at once, and read as if for the
     * first time. Does nothing if there is none of that id.
     *
     * @throws IllegalArgumentException if the settings have {@link SourceSettings#problems}
     */
    public void change(long sourceId, SourceSettings settings) {
        if (!settings.problems().isEmpty()) {
            throw new IllegalArgumentException(settings.problems().toString());
        }
        jdbi.useExtension(
                CurationStore.class,
                store -> store.change(sourceId, settings, settings.rules(), clock.instant()));
    }

    /** Takes a source out of the catalogue if nothing has come of it, else pauses it. */
    public Removal remove(long sourceId) {
        int removed = jdbi.withExtension(CurationStore.class, store -> store.remove(sourceId));
        if (removed > 0) {
            return new Removal.Removed();
        }
        sources.pause(sourceId);
        return sources.byId(sourceId)
                .<Removal>map(status -> new Removal.Paused(status.entries()))
                .orElseGet(Removal.Unknown::new);
    }
}
