package dev.docket.feed;

import dev.docket.feed.opml.OpmlReader;
import dev.docket.feed.opml.OpmlWriter;
import dev.docket.feed.scrape.Definition;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
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

    /**
     * Adds the sources of an OPML file. Importing it again changes nothing; importing a later
     * version of it brings names, sections and selectors up to date and leaves visits and pauses
     * alone. A source that has moved is known by its old address and by its new one.
     */
    public ImportReport importOpml(byte[] file) {
        var opml = OpmlReader.read(file);
        return jdbi.inTransaction(handle -> {
            var store = handle.attach(SourceStore.class);
            long added = opml.sources().stream().filter(source -> keep(store, source)).count();
            return new ImportReport(
                    (int) added, opml.sources().size() - (int) added, opml.problems());
        });
    }

    /** Adds the sources that Docket comes with. */
    public ImportReport importDefaults() {
        try (var catalogue =
                Objects.requireNonNull(
                        Sources.class.getResourceAsStream("/feed/default-sources.opml"))) {
            return importOpml(catalogue.readAllBytes());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The catalogue as OPML, which {@link #importOpml} reads without loss. */
    public String exportOpml() {
        return OpmlWriter.write("Docket: sources", list());
    }

    /**
     * Adds one source, due at once.
     *
     * @return its id, also if it was there already
     * @throws IllegalArgumentException if the address is none that can be fetched, or a selector or
     *     rule makes no sense; the message says why
     */
    public long add(NewSource source) {
        Definition.check(source.location());
        return jdbi.inTransaction(handle -> {
            var store = handle.attach(SourceStore.class);
            keep(store, source);
            return store.idAt(source.location().address()).orElseThrow();
        });
    }

    /**
     * @return whether it is new
     */
    private boolean keep(SourceStore store, NewSource source) {
        store.awaitTurn(); // slugs are chosen here, not by the database
        var known = store.idAt(source.location().address());
        if (known.isPresent()) {
            store.update(known.get(), source, source.location().rules());
            return false;
        }
        store.add(
                Slugs.free(source.name(), store::isTaken),
                source,
                source.location().rules(),
                clock.instant());
        return true;
    }

    private SourceStore store() {
        return jdbi.onDemand(SourceStore.class);
    }
}
