package dev.docket.delivery.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Installations and rooms in the database. */
interface RoomStore {

    /** A room's row, as far as sending needs it. */
    record Subscribed(String workspace, String channel, String edition, String language) {}

    @SqlUpdate(
            """
            INSERT INTO chat_installation (platform, workspace, added_at)
            VALUES (:platform, :workspace, :now)
            ON CONFLICT (platform, workspace) DO UPDATE SET removed_at = NULL
            """)
    void install(String platform, String workspace, Instant now);

    @SqlUpdate(
            """
            INSERT INTO chat_room (platform, workspace, channel, edition, language, subscribed_at)
            VALUES (:platformTag, :r.workspace, :r.channel, :edition, :language, :now)
            ON CONFLICT (platform, workspace, channel) DO UPDATE
            SET edition = excluded.edition, language = excluded.language,
                subscribed_at = excluded.subscribed_at, lost_at = NULL, lost_reason = NULL
            """)
    void subscribe(
            String platformTag,
            @BindMethods("r") Room room,
            String edition,
            String language,
            Instant now);

    @SqlUpdate(
            """
            DELETE FROM chat_room
            WHERE platform = :platform AND workspace = :workspace AND channel = :channel
            """)
    boolean unsubscribe(String platform, String workspace, String channel);

    @SqlQuery(
            """
            SELECT workspace, channel, edition, language
            FROM chat_room
            WHERE platform = :platform AND workspace = :workspace AND channel = :channel
                AND lost_at IS NULL
            """)
    @RegisterConstructorMapper(Subscribed.class)
    Optional<Subscribed> room(String platform, String workspace, String channel);

    @SqlQuery(
            """
            SELECT r.workspace, r.channel, r.edition, r.language
            FROM chat_room r JOIN chat_installation i USING (platform, workspace)
            WHERE r.platform = :platform AND r.edition = :edition
                AND r.lost_at IS NULL AND i.removed_at IS NULL
            ORDER BY r.workspace, r.channel
            """)
    @RegisterConstructorMapper(Subscribed.class)
    List<Subscribed> rooms(String platform, String edition);

    /** An empty workspace stands for any: Discord's channel ids are unique without it. */
    @SqlUpdate(
            """
            UPDATE chat_room SET lost_at = :now, lost_reason = :reason
            WHERE platform = :platform AND channel = :channel AND lost_at IS NULL
                AND (:workspace = '' OR workspace = :workspace)
            """)
    void lose(String platform, String workspace, String channel, String reason, Instant now);

    @SqlUpdate(
            """
            UPDATE chat_installation SET removed_at = :now
            WHERE platform = :platform AND workspace = :workspace AND removed_at IS NULL
            """)
    void remove(String platform, String workspace, Instant now);

    @SqlUpdate(
            """
            UPDATE chat_room SET lost_at = :now, lost_reason = 'uninstalled'
            WHERE platform = :platform AND workspace = :workspace AND lost_at IS NULL
            """)
    void loseAll(String platform, String workspace, Instant now);

    @SqlUpdate(
            """
            UPDATE chat_room SET channel = :renamed
            WHERE platform = :platform AND workspace = :workspace AND channel = :channel
                AND NOT EXISTS (
                    SELECT 1 FROM chat_room
                    WHERE platform = :platform AND workspace = :workspace AND channel = :renamed)
            """)
    void rename(String platform, String workspace, String channel, String renamed);

    /** Zero rows if the event was seen before. */
    @SqlUpdate(
            """
            INSERT INTO chat_event (platform, event_id, received_at)
            VALUES (:platform, :eventId, :now)
            ON CONFLICT DO NOTHING
            """)
    boolean seeFirst(String platform, String eventId, Instant now);

    @SqlUpdate("DELETE FROM chat_event WHERE received_at < :before")
    int forgetEvents(Instant before);
}
