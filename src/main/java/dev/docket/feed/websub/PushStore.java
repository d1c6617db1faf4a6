package dev.docket.feed.websub;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Pushes in the database, from their arrival until a visit is due. */
interface PushStore {

    /** Notes a push. One that waits already is enough: the same push twice writes nothing. */
    @SqlUpdate(
            """
            UPDATE websub_subscription SET push_waiting = true, last_push = :now, problem = NULL
            WHERE id = :id AND NOT push_waiting
            """)
    void keep(long id, Instant now);

    /** Notes that somebody who knows the callback sends what the hub did not sign. */
    @SqlUpdate(
            """
            UPDATE websub_subscription SET problem = :problem
            WHERE id = :id AND problem IS DISTINCT FROM :problem
            """)
    void noteUnproven(long id, String problem);

    /**
     * Makes the sources of waiting pushes due, no sooner than {@code gap} after the last visit. One
     * that is being visited stays waiting, for that visit may have read the source before the news;
     * one that asked us to wait is left to its own date.
     *
     * @return how many pushes were dealt with
     */
    @SqlUpdate(
            """
            WITH ready AS (
                SELECT subscription.id, source.id AS source_id
                FROM websub_subscription AS subscription JOIN source ON source.id = subscription.source_id
                WHERE subscription.push_waiting
                    AND (source.leased_until IS NULL OR source.leased_until <= :now)
                FOR UPDATE SKIP LOCKED),
            called AS (
                UPDATE source
                SET next_visit = LEAST(next_visit, GREATEST(:now, last_visit + :gap))
                FROM ready
                WHERE source.id = ready.source_id AND source.health <> 'WAITING')
            UPDATE websub_subscription AS subscription
            SET push_waiting = false
            FROM ready
            WHERE subscription.id = ready.id
            """)
    int passOn(Instant now, Duration gap);
}
