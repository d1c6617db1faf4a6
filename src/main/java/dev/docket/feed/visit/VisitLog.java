package dev.docket.feed.visit;

import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The last visits to each source, kept for the operator. */
interface VisitLog {

    /**
     * Notes a visit as the source has just been settled with it, and drops those before the last
     * 50. Seen by one statement, the new visit is not among the old ones: 49 of them stay.
     */
    @SqlUpdate(
            """
            WITH noted AS (
                INSERT INTO source_visit (source_id, at, health, problem)
                SELECT id, last_visit, health, problem FROM source WHERE id = :id
                ON CONFLICT DO NOTHING)
            DELETE FROM source_visit
            WHERE source_id = :id
              AND at <= (SELECT at FROM source_visit WHERE source_id = :id ORDER BY at DESC OFFSET 49 LIMIT 1)
            """)
    void note(long id);
}
