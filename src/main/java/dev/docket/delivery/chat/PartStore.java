package dev.docket.delivery.chat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The parts of deliveries in the database. */
interface PartStore {

    /** False if the part was opened before. */
    @SqlUpdate(
            """
            INSERT INTO chat_part (delivery_token, part, opened_at)
            VALUES (:token, :part, :now)
            ON CONFLICT DO NOTHING
            """)
    boolean open(UUID token, int part, Instant now);

    @SqlQuery(
            """
            SELECT receipt IS NOT NULL
            FROM chat_part
            WHERE delivery_token = :token AND part = :part
            """)
    Optional<Boolean> isDone(UUID token, int part);

    @SqlUpdate(
            """
            UPDATE chat_part SET receipt = :receipt
            WHERE delivery_token = :token AND part = :part
            """)
    void done(UUID token, int part, String receipt);

    @SqlUpdate(
            """
            DELETE FROM chat_part
            WHERE delivery_token = :token AND part = :part AND receipt IS NULL
            """)
    void undone(UUID token, int part);
}
