package dev.docket.feed.visit;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.CreateSqlObject;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The state of visits in the database. */
@RegisterConstructorMapper(DueSource.class)
interface VisitStore {

    /**
     * Takes the sources whose time has come, the longest waiting first; what another replica holds
     * is skipped.
     */
    @SqlQuery(
            """
            UPDATE source
            SET leased_until = :leasedUntil
            WHERE id IN (
                SELECT id FROM source
                WHERE NOT paused AND next_visit <= :now AND (leased_until IS NULL OR leased_until <= :now)
                ORDER BY next_visit, slug COLLATE "C"
                LIMIT :limit
                FOR UPDATE SKIP LOCKED)
            RETURNING *
            """)
    List<DueSource> claimDue(Instant now, Instant leasedUntil, int limit);

    @SqlUpdate(
            """
            UPDATE source
            SET leased_until = NULL, last_visit = :now, next_visit = :settlement.nextVisit,
                health = :settlement.health, problem = :settlement.problem,
                last_success = CASE WHEN :settlement.health = 'WELL' THEN :now ELSE last_success END,
                etag = :settlement.memory.etag, last_modified = :settlement.memory.lastModified,
                body_hash = :settlement.memory.bodyHash, failures = :settlement.memory.failures,
                rhythm_seconds = :settlement.memory.rhythmSeconds
            WHERE id = :id
            """)
    void settle(long id, Instant now, @BindMethods("settlement") Settlement settlement);

    /** Notes where a permanent redirect leads, and since when. */
    @SqlUpdate(
            """
            UPDATE source
            SET moved_since = CASE WHEN moved_to = :target THEN moved_since ELSE :now END, moved_to = :target
            WHERE id = :id
            """)
    void noteMove(long id, String target, Instant now);

    /** Makes a redirect that has lasted since {@code before} the address to ask. */
    @SqlUpdate(
            """
            UPDATE source
            SET address = moved_to, moved_to = NULL, moved_since = NULL
            WHERE id = :id AND moved_since <= :before
            """)
    void persistMove(long id, Instant before);

    /** The keeping of entries, in the same transaction. */
    @CreateSqlObject
    IntakeStore intake();
}
