package dev.docket.article.reading;

import dev.docket.article.ArticleVersion.Why;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Articles in the database, for those who file them; all of it under {@link #lock}. */
@RegisterConstructorMapper(Known.class)
interface FilingStore {

    /**
     * Waits until no other replica files, and keeps them out until the transaction ends: so no page
     * is filed twice, and articles become visible in the order of their ids.
     */
    @SqlQuery(
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('docket.article.filing'))) AS"
                    + " held")
    int lock();

    @SqlQuery(
            """
            SELECT article.id, article.source_id, source.publisher, source.authority, article.title, article.body
            FROM article JOIN source ON source.id = article.source_id
            WHERE article.url_key = :key
            """)
    Optional<Known> byKey(String key);

    @SqlQuery(
            """
            SELECT article.id, article.source_id, source.publisher, source.authority, article.title, article.body
            FROM article JOIN source ON source.id = article.source_id
            WHERE article.id = :id
            """)
    Optional<Known> byId(long id);

    /** Those that share enough samples and are no copies themselves, the oldest first. */
    @SqlQuery(
            """
            SELECT article.id, article.source_id, source.publisher, source.authority, article.title, article.body
            FROM article JOIN source ON source.id = article.source_id
            WHERE article.id IN (
                SELECT near.id FROM article near CROSS JOIN LATERAL unnest(near.sketch) sample
                WHERE near.sketch && :sketch::integer[] AND near.gathered >= :since AND near.copy_of IS NULL
                  AND sample = ANY (:sketch::integer[])
                GROUP BY near.id
                HAVING count(*) >= :shared
                ORDER BY count(*) DESC, near.id
                LIMIT 10)
            ORDER BY article.id
            """)
    List<Known> alike(List<Integer> sketch, int shared, Instant since);

    @SqlUpdate(
            """
            INSERT INTO article (source_id, url, url_key, title, body, html, teaser, language, author, image, links,
                                 published, gathered, sketch, copy_of)
            VALUES (:sourceId, :url, :key, :title, :body, :html, :teaser, :language, :author, :image, :links,
                    :published, :gathered, :sketch, :copyOf)
            """)
    @GetGeneratedKeys("id")
    long insert(@BindMethods NewArticle article);

    /** The text that is about to be replaced. */
    @SqlUpdate(
            """
            INSERT INTO article_version (article_id, version, title, body, seen_at, why)
            SELECT id, (SELECT count(*) + 1 FROM article_version WHERE article_id = :id), title, body,
                   coalesce(updated, gathered), :why
            FROM article WHERE id = :id
            """)
    void keepVersion(long id, Why why);

    @SqlUpdate(
            """
            UPDATE article
            SET title = :text.title, body = :text.body, html = :text.html, teaser = :text.teaser,
                language = :text.language, links = :text.links, sketch = :text.sketch, updated = :now
            WHERE id = :id
            """)
    void rewrite(long id, @BindMethods("text") Rewriter.Rewritten text, Instant now);

    /** What was found first was an excerpt of what is found now. */
    @SqlUpdate("UPDATE article SET copy_of = :original WHERE id = :excerpt OR copy_of = :excerpt")
    void makeCopies(long excerpt, long original);

    /** The source with more authority stands for the article. */
    @SqlUpdate("UPDATE article SET source_id = :sourceId WHERE id = :id")
    void replaceSource(long id, long sourceId);
}
