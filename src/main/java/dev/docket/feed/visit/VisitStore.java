package dev.docket.feed.visit;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.CreateSqlObject;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The state of visits in the database. */
@RegisterConstructorMapper(DueSource.class)
interface VisitStore {

    /** Only one replica at a time may claim, or two could claim sources of one host. */
    @SqlQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('docket.feed.claim'))) AS held")
    int awaitClaim();

    /**
     * Takes the sources whose time has come, the longest waiting first. Left out are those of a
     * host that another replica is visiting, and of one that asked to be left alone.
     */
    @SqlQuery(
            """
            UPDATE source
            SET leased_until = :leasedUntil
            WHERE id IN (
                SELECT id FROM source
                WHERE NOT paused AND next_visit <= :now
                  AND host NOT IN (SELECT host FROM source WHERE leased_until > :now)
                  AND host NOT IN (SELECT host FROM host_hold WHERE held_until > :now)
                ORDER BY next_visit, slug COLLATE "C"
                LIMIT :limit)
            RETURNING *
            """)
    List<DueSource> claimDue(Instant now, Instant leasedUntil, int limit);

    /** What visits changed about a source each. */
    @SqlBatch(
            """
            UPDATE source
            SET leased_until = NULL, last_visit = :now, next_visit = :settlement.nextVisit,
                health = :settlement.health, problem = :settlement.problem,
                last_success = CASE WHEN :settlement.health = 'WELL' THEN :now ELSE last_success END,
                etag = :settlement.memory.etag, last_modified = :settlement.memory.lastModified,
                body_hash = :settlement.memory.bodyHash, failures = :settlement.memory.failures,
                rhythm_seconds = :settlement.memory.rhythmSeconds,
                ttl_seconds = :settlement.memory.timetable.ttlSeconds,
                silent_hours = :settlement.memory.timetable.silentHours,
                silent_days = :settlement.memory.timetable.silentDays
            WHERE id = :ids
            """)
    void settle(
            @Bind("ids") List<Long> ids,
            Instant now,
            @BindMethods("settlement") List<Settlement> settlements);

    /** Keeps what is usual for a source, and what struck us this time. */
    @SqlBatch(
            """
            UPDATE source
            SET usual_items = :remarks.habit.usualItems, usually_dated = :remarks.habit.usuallyDated,
                usually_linked = :remarks.habit.usuallyLinked, note = :remarks.note
            WHERE id = :ids
            """)
    void remember(@Bind("ids") List<Long> ids, @BindMethods("remarks") List<Remarks> remarks);

    /** Ends a claim that came to nothing. */
    @SqlUpdate("UPDATE source SET leased_until = NULL WHERE id = :id")
    void release(long id);

    /** Claims no source of this one's host before then. */
    @SqlUpdate(
            """
            INSERT INTO host_hold (host, held_until)
            SELECT host, :until FROM source WHERE id = :id
            ON CONFLICT (host) DO UPDATE SET held_until = GREATEST(host_hold.held_until, excluded.held_until)
            """)
    void leaveAlone(long id, Instant until);

    /** Says so in the plans of all sources of this one's host. */
    @SqlUpdate(
            """
            UPDATE source
            SET next_visit = :until
            WHERE host = (SELECT host FROM source WHERE id = :id) AND next_visit < :until
            """)
    void postpone(long id, Instant until);

    /** Notes where permanent redirects lead, since when, and on how many days. */
    @SqlUpdate(
            """
            UPDATE source
            SET moved_since = CASE WHEN moved_to = :target THEN moved_since ELSE :now END,
                moved_days = CASE
                    WHEN moved_to IS DISTINCT FROM :target THEN 1
                    WHEN moved_last IS DISTINCT FROM CAST(CAST(:now AS timestamptz) AT TIME ZONE 'UTC' AS date)
                        THEN moved_days + 1
                    ELSE moved_days END,
                moved_last = CAST(CAST(:now AS timestamptz) AT TIME ZONE 'UTC' AS date),
                moved_to = :target
            WHERE id = :id
            """)
    void noteMove(long id, String target, Instant now);

    /** The old addresses answer again. */
    @SqlUpdate(
            """
            UPDATE source
            SET moved_to = NULL, moved_since = NULL, moved_last = NULL, moved_days = 0
            WHERE id = ANY (:ids) AND moved_to IS NOT NULL
            """)
    void forgetMoves(List<Long> ids);

    /**
     * Makes a redirect that has lasted since {@code before} and was met on {@code days} days the
     * address to ask; the catalogue's own address stays as it is.
     *
     * @return how many sources moved, 0 or 1
     */
    @SqlUpdate(
            """
            UPDATE source
            SET address = moved_to, moved_to = NULL, moved_since = NULL, moved_last = NULL, moved_days = 0
            WHERE id = :id AND moved_since <= :before AND moved_days >= :days
            """)
    int persistMove(long id, Instant before, int days);

    /** The keeping of entries, in the same transaction. */
    @CreateSqlObject
    IntakeStore intake();
}
