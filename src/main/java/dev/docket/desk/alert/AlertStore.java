package dev.docket.desk.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What the alerts remember, and what they look at. */
interface AlertStore {

    /** Up to when everything was told. */
    @SqlQuery("SELECT told FROM desk_alert")
    Optional<Instant> told();

    @SqlUpdate(
            """
            INSERT INTO desk_alert (told) VALUES (:until)
            ON CONFLICT (only_one) DO UPDATE SET told = excluded.told
            """)
    void tell(Instant until);

    /** Starts to count for those of the sources that were not failing before. */
    @SqlUpdate(
            """
            INSERT INTO desk_failing_source (source, since)
            SELECT id, :now FROM unnest(:sources) AS id
            ON CONFLICT (source) DO NOTHING
            """)
    void notice(long[] sources, Instant now);

    /** Stops to count for all other sources. */
    @SqlUpdate("DELETE FROM desk_failing_source WHERE source <> ALL (:failing)")
    void forgetAllBut(long[] failing);

    @SqlQuery("SELECT source, since FROM desk_failing_source")
    @KeyColumn("source")
    @ValueColumn("since")
    Map<Long, Instant> failingSince();

    @SqlQuery(
            """
            SELECT edition, number, channel, address, note
            FROM delivery
            WHERE state = 'refused' AND settled > :after AND settled <= :until
            ORDER BY settled DESC, id DESC
            """)
    @RegisterConstructorMapper(RefusedDelivery.class)
    List<RefusedDelivery> refused(Instant after, Instant until);
}
