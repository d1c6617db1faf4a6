package dev.docket.feed.visit;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The last visits to each source, kept for the operator. */
interface VisitLog {

    /** Notes a visit to each of these sources as it has just been settled with it. */
    @SqlUpdate(
            """
            INSERT INTO source_visit (source_id, at, health, problem)
            SELECT id, last_visit, health, problem FROM source WHERE id = ANY (:ids)
            ON CONFLICT DO NOTHING
            """)
    void note(List<Long> ids);

    /** Drops the visits to these sources before the last 50. */
    @SqlUpdate(
            """
            DELETE FROM source_visit AS old
            USING (SELECT visited.id,
                          (SELECT at FROM source_visit
                           WHERE source_id = visited.id
                           ORDER BY at DESC OFFSET 50 LIMIT 1) AS upto
                   FROM unnest(:ids) AS visited (id)) AS past
            WHERE old.source_id = past.id AND old.at <= past.upto
            """)
    void forget(List<Long> ids);
}
