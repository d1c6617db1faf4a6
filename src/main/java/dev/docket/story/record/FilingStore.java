package dev.docket.story.record;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** What filing writes. All of it happens under the lock that {@link #lock} takes. */
@RegisterConstructorMapper(FiledText.class)
@RegisterConstructorMapper(Progress.class)
public interface FilingStore {

    /** Waits until no other replica files, and keeps them out until the transaction ends. */
    @SqlQuery(
            "SELECT true FROM (SELECT pg_advisory_xact_lock(hashtext('docket.story.filing'))) held")
    boolean lock();

    @SqlQuery(
            """
            SELECT filed_article, consolidated_article, consolidated_regrouping,
                   (SELECT coalesce(max(id), 0) FROM story_regrouping) AS regrouping
            FROM story_filing
            """)
    Progress progress();

    /** Whether there are articles beyond the last that was filed. */
    @SqlQuery(
            """
            SELECT EXISTS (
                SELECT FROM article WHERE id > (SELECT filed_article FROM story_filing))
            """)
    boolean isBehind();

    @SqlUpdate("UPDATE story_filing SET filed_article = :filedArticle")
    void advance(long filedArticle);

    /** Notes that stories have been merged as far as an article, and now. */
    @SqlUpdate(
            """
            UPDATE story_filing
            SET consolidated_article = :article,
                consolidated_regrouping = (SELECT coalesce(max(id), 0) FROM story_regrouping)
            """)
    void consolidated(long article);

    /** Opens a story, or marks it changed if there is one. */
    @SqlUpdate(
            """
            INSERT INTO story (id) VALUES (:id)
            ON CONFLICT (id) DO UPDATE SET revision = nextval('story_revision')
            """)
    void touch(long id);

    @SqlUpdate(
            """
            INSERT INTO story_article (article_id, story_id, placed_in, likeness, bar, text_version)
            VALUES (:articleId, :storyId, :storyId, :likeness, :bar,
                    (SELECT count(*) + 1 FROM article_version WHERE article_id = :articleId))
            """)
    void file(long articleId, long storyId, @Nullable Double likeness, @Nullable Double bar);

    /** The stories that articles were placed in first. */
    @SqlQuery(
            """
            SELECT article_id, coalesce(placed_in, story_id) AS placed_in
            FROM story_article
            WHERE article_id = ANY (:articleIds)
            """)
    @KeyColumn("article_id")
    @ValueColumn("placed_in")
    Map<Long, Long> placesOf(List<Long> articleIds);

    /**
     * The texts that articles had when they were filed, of those that have another now: what they
     * say today must not change what has been placed by them.
     */
    @SqlQuery(
            """
            SELECT article_id, title, body
            FROM story_article
            JOIN article_version USING (article_id)
            WHERE version = text_version AND article_id = ANY (:articleIds)
            """)
    @KeyColumn("article_id")
    Map<Long, FiledText> textsOf(List<Long> articleIds);
}
