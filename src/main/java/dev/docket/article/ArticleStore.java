package dev.docket.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Articles in the database, for those who read them. */
@RegisterConstructorMapper(ArticleRow.class)
@RegisterConstructorMapper(ArticleVersion.class)
interface ArticleStore {

    @SqlQuery(
            """
            SELECT article.id, article.url, article.title, article.body, article.language,
                   article.published, article.gathered, article.links,
                   source.id AS source_id, source.name AS source, source.publisher, source.authority,
                   source.section
            FROM article JOIN source ON source.id = article.source_id
            WHERE article.id > :id
            ORDER BY article.id
            LIMIT :limit
            """)
    List<ArticleRow> after(long id, int limit);

    @SqlQuery(
            """
            SELECT article.id, article.url, article.title, article.body, article.language,
                   article.published, article.gathered, article.links,
                   source.id AS source_id, source.name AS source, source.publisher, source.authority,
                   source.section
            FROM article JOIN source ON source.id = article.source_id
            WHERE article.id = ANY (:ids)
            ORDER BY article.id
            """)
    List<ArticleRow> byIds(List<Long> ids);

    @SqlQuery(
            """
            SELECT article.id, article.url, article.title, article.body, article.language,
                   article.published, article.gathered, article.links,
                   source.id AS source_id, source.name AS source, source.publisher, source.authority,
                   source.section
            FROM article JOIN source ON source.id = article.source_id
            WHERE article.updated > :since
            ORDER BY article.updated, article.id
            LIMIT :limit
            """)
    List<ArticleRow> updatedSince(Instant since, int limit);

    @SqlQuery(
            """
            SELECT version, title, body, seen_at AS seen, why FROM article_version
            WHERE article_id = :id
            ORDER BY version
            """)
    List<ArticleVersion> history(long id);

    @SqlQuery("SELECT html FROM article WHERE id = :id AND html IS NOT NULL")
    Optional<String> html(long id);

    @SqlQuery("SELECT id FROM article WHERE id = ANY (:ids) AND teaser ORDER BY id")
    List<Long> teasers(List<Long> ids);

    @SqlQuery("SELECT count(*) FROM article")
    long count();

    @SqlQuery("SELECT id, copy_of FROM article WHERE id = ANY (:ids) AND copy_of IS NOT NULL")
    @KeyColumn("id")
    @ValueColumn("copy_of")
    Map<Long, Long> originals(List<Long> ids);

    @SqlQuery("SELECT outcome, count(*) AS entries FROM entry_reading GROUP BY outcome")
    @KeyColumn("outcome")
    @ValueColumn("entries")
    Map<String, Long> outcomes();
}
