package dev.docket.feed.visit;

import dev.docket.feed.scrape.Habit;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The state of visits in the database. */
@RegisterConstructorMapper(DueSource.class)
@RegisterConstructorMapper(Marks.Known.class)
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

    /** Keeps what is usual for a source, and what struck us this time. */
    @SqlUpdate(
            """
            UPDATE source
            SET usual_items = :habit.usualItems, usually_dated = :habit.usuallyDated,
                usually_linked = :habit.usuallyLinked, note = :note
            WHERE id = :id
            """)
    void remember(long id, @BindMethods("habit") Habit habit, @Nullable String note);

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

    /**
     * Entries become visible in the order of their ids, so only one transaction at a time may add
     * some.
     */
    @SqlQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('docket.feed.entry'))) AS held")
    int awaitTurn();

    @SqlQuery("SELECT guid, link, title, published FROM entry WHERE source_id = :sourceId")
    List<Marks.Known> known(long sourceId);

    @SqlBatch(
            """
            INSERT INTO entry (source_id, key, guid, link, title, author, published, first_seen, html, is_full)
            VALUES (:sourceId, :entry.key, :entry.guid, :entry.link, :entry.title, :entry.author, :entry.published,
                    :now, :entry.body.html, :entry.body.full)
            ON CONFLICT (source_id, key) DO NOTHING
            """)
    int[] add(long sourceId, Instant now, @BindMethods("entry") List<FoundEntry> entries);
}
