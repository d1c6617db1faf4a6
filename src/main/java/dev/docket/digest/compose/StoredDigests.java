package dev.docket.digest.compose;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Digests;
import dev.docket.digest.Edition;
import dev.docket.digest.EditionConfig;
import dev.docket.platform.database.Database;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The digests as the database keeps them, as JSON documents. */
@Singleton
public class StoredDigests implements Digests {

    private final DigestStore store;
    private final Edition edition;

    public StoredDigests(Jdbi jdbi, EditionConfig config) {
        store = jdbi.onDemand(DigestStore.class);
        edition =
                new Edition(
                        config.slug(), config.name(), config.day(), config.hour(), config.zone());
    }

    @Override
    public Optional<Digest> digest(DigestKey key) {
        return store.document(key.edition(), key.number()).map(StoredDigests::read);
    }

    @Override
    public Optional<Digest> latest(String slug) {
        return recent(slug, 1).stream().findFirst();
    }

    @Override
    public List<Digest> recent(String slug, int limit) {
        return store.recent(slug, limit).stream().map(StoredDigests::read).toList();
    }

    @Override
    public List<Edition> editions() {
        return List.of(edition);
    }

    /** When the newest digest of an edition ended. */
    public Optional<Instant> lastEnd(String slug) {
        return store.lastEnd(slug);
    }

    /** Freezes a digest; false if another replica was first. */
    boolean keep(Digest digest, Instant composed) {
        var period = digest.period();
        return store.keep(
                        digest.key().edition(),
                        digest.key().number(),
                        period.from(),
                        period.to(),
                        write(digest),
                        composed)
                > 0;
    }

    /** The document of a digest: the same digest is the same text. */
    static String write(Digest digest) {
        try {
            return Database.json().writeValueAsString(digest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A digest is plain data", e);
        }
    }

    static Digest read(String document) {
        try {
            return Database.json().readValue(document, Digest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "A stored digest can't be read; was the database written by a newer Docket?",
                    e);
        }
    }
}
