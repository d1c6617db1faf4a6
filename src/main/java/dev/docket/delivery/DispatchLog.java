package dev.docket.delivery;

import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Which digests have gone into the outbox. */
interface DispatchLog {

    @SqlQuery(
            """
            SELECT EXISTS (
                SELECT FROM digest_dispatch WHERE edition = :edition AND number = :number)
            """)
    boolean has(String edition, int number);

    @SqlUpdate(
            """
            INSERT INTO digest_dispatch (edition, number, enqueued)
            VALUES (:edition, :number, :now)
            ON CONFLICT DO NOTHING
            """)
    void add(String edition, int number, Instant now);
}
