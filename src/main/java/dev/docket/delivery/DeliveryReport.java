package dev.docket.delivery;

import dev.docket.delivery.Deliveries.Count;
import dev.docket.delivery.Deliveries.Failure;
import dev.docket.digest.DigestKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Deliveries in the database, to be looked at. */
interface DeliveryReport {

    @SqlQuery(
            """
            SELECT channel, state, count(*) AS deliveries
            FROM delivery
            WHERE edition = :edition AND number = :number
            GROUP BY channel, state
            ORDER BY channel, state
            """)
    @RegisterRowMapper(CountMapper.class)
    List<Count> progress(String edition, int number);

    @SqlQuery(
            """
            SELECT edition, number, channel, address, state, attempts, due, note
            FROM delivery
            WHERE state IN ('refused', 'unanswered') OR (state = 'waiting' AND note <> '')
            ORDER BY coalesce(settled, due) DESC, id DESC
            LIMIT :limit
            """)
    @RegisterRowMapper(FailureMapper.class)
    List<Failure> failures(int limit);

    /** Reads counts. */
    final class CountMapper implements RowMapper<Count> {

        @Override
        public Count map(ResultSet row, StatementContext context) throws SQLException {
            return new Count(row.getString("channel"), state(row), row.getInt("deliveries"));
        }
    }

    /** Reads failures. */
    final class FailureMapper implements RowMapper<Failure> {

        @Override
        public Failure map(ResultSet row, StatementContext context) throws SQLException {
            return new Failure(
                    new DigestKey(row.getString("edition"), row.getInt("number")),
                    row.getString("channel"),
                    row.getString("address"),
                    state(row),
                    row.getInt("attempts"),
                    row.getTimestamp("due").toInstant(),
                    row.getString("note"));
        }
    }

    private static State state(ResultSet row) throws SQLException {
        return State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
    }
}
