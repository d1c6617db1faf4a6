package dev.docket.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Visits and entries in the database, counted for the operator. */
interface SourceHistoryStore {

    @RegisterConstructorMapper(SourceVisit.class)
    @SqlQuery(
            """
            SELECT at, health, problem,
                   (SELECT count(*) FROM entry WHERE entry.source_id = :id AND first_seen = at) AS fresh
            FROM source_visit
            WHERE source_id = :id
            ORDER BY at DESC
            """)
    List<SourceVisit> visits(long id);

    @RegisterConstructorMapper(Preview.Line.class)
    @SqlQuery(
            """
            SELECT title, link, published
            FROM entry
            WHERE source_id = :id
            ORDER BY coalesce(published, first_seen) DESC, entry.id DESC
            LIMIT :limit
            """)
    List<Preview.Line> latest(long id, int limit);

    @KeyColumn("day")
    @ValueColumn("entries")
    @SqlQuery(
            """
            SELECT (coalesce(published, first_seen) AT TIME ZONE 'UTC')::date AS day, count(*) AS entries
            FROM entry
            WHERE source_id = :id AND (coalesce(published, first_seen) AT TIME ZONE 'UTC')::date >= :from
            GROUP BY day
            """)
    SortedMap<LocalDate, Integer> days(long id, LocalDate from);

    @KeyColumn("source_id")
    @ValueColumn("entries")
    @SqlQuery(
            """
            SELECT source_id, count(*) AS entries
            FROM entry
            WHERE coalesce(published, first_seen) >= :since
            GROUP BY source_id
            """)
    Map<Long, Integer> counts(Instant since);

    @KeyColumn("source_id")
    @ValueColumn("since")
    @SqlQuery(
            """
            SELECT source_id, min(at) AS since
            FROM source_visit JOIN source ON source.id = source_id
            WHERE source.health IN ('WAITING', 'FAILING', 'GONE')
              AND (last_success IS NULL OR at > last_success)
            GROUP BY source_id
            """)
    Map<Long, Instant> troubledSince();

    @RegisterConstructorMapper(SourceHistory.Move.class)
    @SqlQuery(
            """
            SELECT moved_to AS "to", moved_since AS since
            FROM source
            WHERE id = :id AND moved_to IS NOT NULL AND moved_to <> address
            """)
    Optional<SourceHistory.Move> move(long id);
}
