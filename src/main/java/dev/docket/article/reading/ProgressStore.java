package dev.docket.article.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** How far the reading of entries has come. */
@RegisterConstructorMapper(Due.class)
@RegisterConstructorMapper(Progress.class)
interface ProgressStore {

    /** The last entry that was tried; 0 before the first. */
    @SqlQuery("SELECT coalesce(max(entry_id), 0) FROM entry_reading")
    long lastTried();

    @SqlQuery(
            """
            SELECT outcome, article_id, attempts, rereads FROM entry_reading
            WHERE entry_id = :entryId
            """)
    Optional<Progress> of(long entryId);

    @SqlQuery(
            """
            SELECT entry_id, attempts FROM entry_reading
            WHERE outcome = 'WAITING' AND next_try <= :now
            ORDER BY entry_id
            LIMIT :limit
            """)
    List<Due> due(Instant now, int limit);

    /** Whether another entry of the same source has this link. */
    @SqlQuery(
            """
            SELECT EXISTS (
                SELECT FROM entry
                WHERE link = :link AND source_id = :sourceId AND id <> :entryId AND title <> :title)
            """)
    boolean isShared(long entryId, long sourceId, String link, String title);

    @SqlUpdate(
            """
            INSERT INTO entry_reading (entry_id, outcome, article_id, attempts, problem, next_try)
            VALUES (:entryId, :outcome, :articleId, :attempts, :problem, :nextTry)
            ON CONFLICT (entry_id) DO UPDATE
            SET outcome = excluded.outcome, article_id = excluded.article_id, attempts = excluded.attempts,
                problem = excluded.problem, next_try = excluded.next_try
            """)
    void settle(
            long entryId,
            String outcome,
            @Nullable Long articleId,
            int attempts,
            @Nullable String problem,
            @Nullable Instant nextTry);
}
