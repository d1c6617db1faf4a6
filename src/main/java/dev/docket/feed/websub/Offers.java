package dev.docket.feed.websub;

import dev.docket.feed.HubOffer;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * The hubs that sources name, for whoever reads a source: nothing else has to be told. Writes only
 * what differs from the last time.
 */
public interface Offers {

    /** Notes that a source names a hub. */
    @SqlUpdate(
            """
            INSERT INTO websub_offer (source_id, hub, topic, since)
            VALUES (:sourceId, :offer.hub, :offer.topic, :now)
            ON CONFLICT (source_id) DO UPDATE
            SET hub = excluded.hub, topic = excluded.topic, since = excluded.since
            WHERE ROW(websub_offer.hub, websub_offer.topic) IS DISTINCT FROM ROW(excluded.hub, excluded.topic)
            """)
    void noteHub(long sourceId, @BindMethods("offer") HubOffer offer, Instant now);

    /** Notes that none of these sources names a hub. */
    @SqlUpdate(
            """
            UPDATE websub_offer SET hub = NULL, topic = NULL, since = :now
            WHERE source_id = ANY (:sourceIds) AND hub IS NOT NULL
            """)
    void noteNoHub(List<Long> sourceIds, Instant now);
}
