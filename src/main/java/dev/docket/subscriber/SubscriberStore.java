package dev.docket.subscriber;

import dev.docket.platform.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transactional;

/** Subscribers and their consent in the database. */
@RegisterRowMapper(SubscriberStore.Mapper.class)
interface SubscriberStore extends Transactional<SubscriberStore> {

    /** A new request; one who reads already stays as he is, and one who left may ask again. */
    @SqlQuery(
            """
            INSERT INTO subscriber (id, edition, address, address_key, language, state, created)
            VALUES (:id, :edition, :address, :key, :language, 'asked', :now)
            ON CONFLICT (edition, address_key) DO UPDATE
            SET state = CASE subscriber.state WHEN 'left' THEN 'asked' ELSE subscriber.state END,
                language = CASE subscriber.state WHEN 'confirmed' THEN subscriber.language
                           ELSE excluded.language END
            RETURNING id, edition, address, language, state, paused
            """)
    Subscriber ask(
            UUID id, String edition, String address, String key, String language, Instant now);

    @SqlQuery(
            """
            SELECT id, edition, address, language, state, paused
            FROM subscriber
            WHERE id = :id
            """)
    Optional<Subscriber> find(UUID id);

    @SqlQuery(
            """
            SELECT id, edition, address, language, state, paused
            FROM subscriber
            WHERE edition = :edition AND address_key = :key
            """)
    Optional<Subscriber> findByAddress(String edition, String key);

    @SqlQuery(
            """
            SELECT id, edition, address, language, state, paused
            FROM subscriber
            WHERE edition = :edition AND state = 'confirmed' AND NOT paused
            ORDER BY address_key
            """)
    List<Subscriber> reading(String edition);

    @SqlUpdate(
            """
            UPDATE subscriber
            SET state = 'confirmed', confirmed = coalesce(confirmed, :now), paused = false,
                letter_due = NULL
            WHERE id = :id AND state = 'asked'
            """)
    int confirm(UUID id, Instant now);

    @SqlUpdate(
            """
            UPDATE subscriber SET state = 'left', letter_due = NULL WHERE id = :id AND state <> 'left'
            """)
    int leave(UUID id);

    /** Only those who had confirmed can come back without confirming. */
    @SqlUpdate(
            """
            UPDATE subscriber SET state = 'confirmed', paused = false
            WHERE id = :id AND state = 'left' AND confirmed IS NOT NULL
            """)
    int comeBack(UUID id);

    @SqlUpdate("UPDATE subscriber SET language = :language, paused = :paused WHERE id = :id")
    int prefer(UUID id, String language, boolean paused);

    @SqlUpdate(
            """
            INSERT INTO consent (subscriber, act, at, form, text_version)
            VALUES (:subscriber, :act, :at, :form, :textVersion)
            """)
    void record(UUID subscriber, String act, Instant at, String form, String textVersion);

    /** Reads subscribers. */
    final class Mapper implements RowMapper<Subscriber> {

        @Override
        public Subscriber map(ResultSet row, StatementContext context) throws SQLException {
            return new Subscriber(
                    row.getObject("id", UUID.class),
                    row.getString("edition"),
                    row.getString("address"),
                    Language.of(row.getString("language")).orElse(Language.EN),
                    Subscriber.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                    row.getBoolean("paused"));
        }
    }
}
