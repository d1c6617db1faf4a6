package dev.docket.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The catalogue in the database. */
@RegisterConstructorMapper(SourceStatus.class)
interface SourceStore {

    @SqlQuery("""
            SELECT source.*, (SELECT count(*) FROM entry WHERE entry.source_id = source.id) AS entries
            FROM source
            ORDER BY slug COLLATE "C"
            """)
    List<SourceStatus> all();

    @SqlQuery("""
            SELECT source.*, (SELECT count(*) FROM entry WHERE entry.source_id = source.id) AS entries
            FROM source
            WHERE id = :id
            """)
    Optional<SourceStatus> byId(long id);

    @SqlUpdate("UPDATE source SET paused = true WHERE id = :id")
    void pause(long id);

    @SqlUpdate("UPDATE source SET paused = false, next_visit = :now WHERE id = :id")
    void resume(long id, Instant now);
}
