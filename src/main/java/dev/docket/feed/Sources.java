package dev.docket.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The catalogue of sources, for those who look after it. */
@Singleton
public class Sources {

    private final Jdbi jdbi;
    private final InstantSource clock;

    @Inject
    public Sources(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Every source by slug, with its health. */
    public List<SourceStatus> list() {
        return store().all();
    }

    public Optional<SourceStatus> byId(long id) {
        return store().byId(id);
    }

    /** Leaves a source alone until it is resumed. Does nothing if there is none of that id. */
    public void pause(long id) {
        store().pause(id);
    }

    /** Makes a source due now, paused or not: "try again". */
    public void resume(long id) {
        store().resume(id, clock.instant());
    }

    private SourceStore store() {
        return jdbi.onDemand(SourceStore.class);
    }
}
