package dev.docket.article.reading;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Which entries are to be read again. */
@RegisterConstructorMapper(Due.class)
interface RevisionStore {

    /** The last change of an entry that was noticed; held until the transaction ends. */
    @SqlQuery("SELECT last_change FROM article_progress FOR UPDATE")
    long lastChange();

    @SqlUpdate("UPDATE article_progress SET last_change = :number")
    void advance(long number);

    /**
     * Plans to read entries again, each time after a wait four times as long. One that has never
     * been read will be read as it is now anyway.
     *
     * @param wait before the first time, in seconds
     * @param most how often an entry is read again
     */
    @SqlUpdate(
            """
            UPDATE entry_reading
            SET reread_at = :now::timestamptz + make_interval(secs => :wait * power(4, rereads))
            WHERE entry_id = ANY (:entryIds) AND outcome <> 'WAITING' AND rereads < :most AND reread_at IS NULL
            """)
    void plan(List<Long> entryIds, Instant now, long wait, int most);

    @SqlQuery(
            """
            SELECT entry_id, rereads AS attempts FROM entry_reading
            WHERE reread_at <= :now
            ORDER BY entry_id
            LIMIT :limit
            """)
    List<Due> due(Instant now, int limit);

    /**
     * Notes that an entry was read again.
     *
     * @param next when to try once more; null if there is no need
     */
    @SqlUpdate(
            """
            UPDATE entry_reading SET rereads = rereads + 1, reread_at = :next
            WHERE entry_id = :entryId
            """)
    void settle(long entryId, @Nullable Instant next);
}
