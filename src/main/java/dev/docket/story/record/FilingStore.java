package dev.docket.story.record;

import dev.docket.story.cluster.Merge;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What filing writes. All of it happens under the lock that {@link #lock} takes. */
@RegisterConstructorMapper(Progress.class)
@RegisterConstructorMapper(value = Merge.class)
public interface FilingStore {

    /** Waits until no other replica files, and keeps them out until the transaction ends. */
    @SqlQuery(
            "SELECT true FROM (SELECT pg_advisory_xact_lock(hashtext('docket.story.filing'))) held")
    boolean lock();

    @SqlQuery("SELECT filed_article, consolidated_article, merge_revision FROM story_filing")
    Progress progress();

    @SqlUpdate(
            """
            UPDATE story_filing
            SET filed_article = :filedArticle, consolidated_article = :consolidatedArticle,
                merge_revision = (SELECT coalesce(max(revision), 0) FROM story_redirect)
            """)
    void advance(long filedArticle, long consolidatedArticle);

    /** Opens a story, or marks it changed if there is one. */
    @SqlUpdate(
            """
            INSERT INTO story (id) VALUES (:id)
            ON CONFLICT (id) DO UPDATE SET revision = nextval('story_revision')
            """)
    void touch(long id);

    @SqlUpdate("INSERT INTO story_article (article_id, story_id) VALUES (:articleId, :storyId)")
    void file(long articleId, long storyId);

    @SqlUpdate("UPDATE story_article SET story_id = :into WHERE story_id = :from")
    void moveArticles(long from, long into);

    @SqlUpdate("UPDATE story_redirect SET into_id = :into WHERE into_id = :from")
    void leadOn(long from, long into);

    @SqlUpdate("INSERT INTO story_redirect (from_id, into_id) VALUES (:from, :into)")
    void redirect(long from, long into);

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

    /** The merges after a revision, in order; each leads to the story that lives now. */
    @SqlQuery(
            """
            SELECT from_id AS "from", into_id AS "into"
            FROM story_redirect
            WHERE revision > :revision
            ORDER BY revision
            """)
    List<Merge> mergesAfter(long revision);

    /** The stories of articles. */
    @SqlQuery("SELECT article_id, story_id FROM story_article WHERE article_id = ANY (:articleIds)")
    @KeyColumn("article_id")
    @ValueColumn("story_id")
    Map<Long, Long> storiesOf(List<Long> articleIds);
}
