package dev.docket.story.record;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Threads in the database. */
public interface ThreadStore {

    /** The newest thread on a subject that had an article since a time. */
    @SqlQuery(
            """
            SELECT id FROM story_thread
            WHERE subject_key = :key AND last_article >= :since
            ORDER BY last_article DESC, id DESC
            LIMIT 1
            """)
    Optional<Long> live(String key, Instant since);

    @SqlUpdate(
            """
            INSERT INTO story_thread (subject_key, subject, last_article)
            VALUES (:key, :subject, :lastArticle)
            """)
    @GetGeneratedKeys("id")
    long open(String key, String subject, Instant lastArticle);

    @SqlUpdate("UPDATE story SET thread_id = :threadId WHERE id = :storyId")
    void join(long storyId, long threadId);

    @SqlUpdate(
            """
            UPDATE story_thread SET last_article = greatest(last_article, :lastArticle)
            WHERE id = :threadId
            """)
    void extend(long threadId, Instant lastArticle);
}
