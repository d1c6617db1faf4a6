package dev.docket.delivery;

import dev.docket.digest.DigestKey;
import dev.docket.platform.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * The outbox in the database. Who claims a delivery counts one attempt more; with that number he
 * can settle it, and a replica whose claim has run out cannot.
 */
interface DeliveryStore {

    @SqlBatch(
            """
            INSERT INTO delivery (edition, number, channel, address, language, token, created, due)
            VALUES (:edition, :number, :channel, :address, :language, :token, :now, :now)
            ON CONFLICT (edition, number, channel, address) DO NOTHING
            """)
    int[] insert(
            String edition,
            int number,
            String channel,
            List<String> address,
            List<String> language,
            List<UUID> token,
            Instant now);

    /**
     * Claims what is due, the longest waiting first; rows that another replica claims are skipped.
     */
    @SqlQuery(
            """
            WITH next AS MATERIALIZED (
                SELECT id
                FROM delivery
                WHERE state = 'waiting' AND due <= :now
                ORDER BY due, id
                LIMIT :limit
                FOR UPDATE SKIP LOCKED)
            UPDATE delivery d
            SET due = :until, attempts = attempts + 1
            FROM next
            WHERE d.id = next.id
            RETURNING d.id, edition, number, channel, address, language, token, attempts, created
            """)
    @RegisterRowMapper(ClaimedMapper.class)
    List<Claimed> claim(Instant now, Instant until, int limit);

    @SqlUpdate(
            """
            UPDATE delivery SET state = :state, settled = :now, note = :note
            WHERE id = :id AND attempts = :attempts AND state = 'waiting'
            """)
    int settle(long id, int attempts, String state, Instant now, String note);

    @SqlUpdate(
            """
            UPDATE delivery SET due = :due, note = :note
            WHERE id = :id AND attempts = :attempts AND state = 'waiting'
            """)
    int postpone(long id, int attempts, Instant due, String note);

    /** Reads claimed deliveries. */
    final class ClaimedMapper implements RowMapper<Claimed> {

        @Override
        public Claimed map(ResultSet row, StatementContext context) throws SQLException {
            var recipient =
                    new Recipient(
                            row.getString("address"),
                            Language.of(row.getString("language")).orElse(Language.EN));
            var delivery =
                    new Delivery(
                            row.getLong("id"),
                            new DigestKey(row.getString("edition"), row.getInt("number")),
                            row.getString("channel"),
                            recipient,
                            row.getObject("token", UUID.class),
                            row.getInt("attempts"));
            return new Claimed(delivery, row.getTimestamp("created").toInstant());
        }
    }
}
