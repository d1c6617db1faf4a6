package dev.docket.story.record;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Regroupings in the database. All writing happens under the lock of {@link FilingStore}. */
@RegisterConstructorMapper(RegroupingRow.class)
public interface RegroupingStore {

    @SqlUpdate(
            """
            INSERT INTO story_regrouping (after_article, from_id, into_id, articles, left_articles,
                                          met_articles)
            VALUES (:afterArticle, :from, :into, :articles, :left, :met)
            """)
    @GetGeneratedKeys("id")
    long note(
            long afterArticle,
            long from,
            long into,
            List<Long> articles,
            List<Long> left,
            List<Long> met);

    /** Those after one, in order. */
    @SqlQuery(
            """
            SELECT id, after_article, from_id, into_id, articles, left_articles, met_articles
            FROM story_regrouping
            WHERE id > :id
            ORDER BY id
            """)
    List<RegroupingRow> after(long id);

    @SqlQuery("SELECT article_id FROM story_article WHERE story_id = :storyId ORDER BY article_id")
    List<Long> articlesOf(long storyId);

    @SqlUpdate(
            """
            UPDATE story_article
            SET story_id = :into, placed_in = coalesce(placed_in, story_id)
            WHERE article_id = ANY (:articles)
            """)
    void moveArticles(List<Long> articles, long into);

    @SqlUpdate("INSERT INTO story_redirect (from_id, into_id) VALUES (:from, :into)")
    void redirect(long from, long into);

    /** Lets a story that led elsewhere be one again. */
    @SqlUpdate("DELETE FROM story_redirect WHERE from_id = :id")
    void reopen(long id);

    /** Opens a story if it is not open. */
    @SqlUpdate("INSERT INTO story (id) VALUES (:id) ON CONFLICT DO NOTHING")
    void open(long id);

    /** Keeps the thread of the story that goes, if the one that stays has none. */
    @SqlUpdate(
            """
            UPDATE story
            SET thread_id = (SELECT thread_id FROM story WHERE id = :from)
            WHERE id = :into AND thread_id IS NULL
            """)
    void inheritThread(long from, long into);

    @SqlUpdate("DELETE FROM story WHERE id = :id")
    void close(long id);
}
