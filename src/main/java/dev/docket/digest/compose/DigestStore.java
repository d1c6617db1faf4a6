package dev.docket.digest.compose;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Digests in the database. There is no update: a digest never changes. */
interface DigestStore {

    /** Keeps a digest; 0 if another replica composed this number or this period first. */
    @SqlUpdate(
            """
            INSERT INTO digest (edition, number, period_from, period_to, document, composed)
            VALUES (:edition, :number, :from, :to, :document, :composed)
            ON CONFLICT DO NOTHING
            """)
    int keep(
            String edition,
            int number,
            Instant from,
            Instant to,
            String document,
            Instant composed);

    @SqlQuery("SELECT document FROM digest WHERE edition = :edition AND number = :number")
    Optional<String> document(String edition, int number);

    @SqlQuery(
            """
            SELECT document FROM digest
            WHERE edition = :edition
            ORDER BY number DESC
            LIMIT :limit
            """)
    List<String> recent(String edition, int limit);

    @SqlQuery("SELECT max(period_to) FROM digest WHERE edition = :edition")
    Optional<Instant> lastEnd(String edition);
}
