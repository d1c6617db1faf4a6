package dev.docket.story.record;

import dev.docket.story.StoryChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** What is read about stories. */
@RegisterConstructorMapper(StoryRow.class)
@RegisterConstructorMapper(StoryChange.class)
public interface StoryStore {

    /** The id that a story goes by now; empty if there has never been one. */
    @SqlQuery(
            """
            WITH RECURSIVE way (id) AS (
                SELECT CAST(:id AS bigint)
                UNION
                SELECT into_id FROM way JOIN story_redirect ON from_id = way.id
            )
            SELECT story.id FROM way JOIN story ON story.id = way.id
            """)
    Optional<Long> current(long id);

    @SqlQuery("SELECT story_id FROM story_article WHERE article_id = :articleId")
    Optional<Long> ofArticle(long articleId);

    @SqlQuery(
            """
            SELECT DISTINCT story_id
            FROM story_article JOIN article ON article.id = article_id
            WHERE gathered >= :from AND gathered < :to
            ORDER BY story_id
            """)
    List<Long> active(Instant from, Instant to);

    @SqlQuery(
            """
            SELECT story_id
            FROM story_article JOIN article ON article.id = article_id
            WHERE :words = '' OR position(lower(:words) IN lower(title)) > 0
            GROUP BY story_id
            ORDER BY max(article_id) DESC
            LIMIT :limit
            """)
    List<Long> newest(String words, int limit);

    @SqlQuery("SELECT id FROM story WHERE thread_id = :threadId ORDER BY id")
    List<Long> ofThread(long threadId);

    @SqlQuery(
            """
            SELECT revision, id AS story_id, CAST(NULL AS bigint) AS merged_into
            FROM story WHERE revision > :revision
            UNION ALL
            SELECT revision, from_id, into_id FROM story_redirect WHERE revision > :revision
            ORDER BY revision
            LIMIT :limit
            """)
    List<StoryChange> changesAfter(long revision, int limit);

    @SqlQuery(
            """
            SELECT story.id, array_agg(article_id ORDER BY article_id) AS article_ids,
                   story.thread_id, story_thread.subject
            FROM story
            JOIN story_article ON story_article.story_id = story.id
            LEFT JOIN story_thread ON story_thread.id = story.thread_id
            WHERE story.id = ANY (:ids)
            GROUP BY story.id, story_thread.id
            ORDER BY story.id
            """)
    List<StoryRow> stories(List<Long> ids);
}
