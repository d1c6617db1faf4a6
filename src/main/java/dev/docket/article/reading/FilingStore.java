package dev.docket.article.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Articles in the database, for those who file them. */
@RegisterConstructorMapper(Known.class)
interface FilingStore {

    @SqlQuery(
            """
            SELECT article.id, article.source_id, source.publisher, source.authority, article.title, article.body
            FROM article JOIN source ON source.id = article.source_id
            WHERE article.url_key = :key
            """)
    Optional<Known> byKey(String key);

    /** Whose fingerprint differs in few bits, the oldest first. */
    @SqlQuery(
            """
            SELECT article.id, article.source_id, source.publisher, source.authority, article.title, article.body
            FROM article JOIN source ON source.id = article.source_id
            WHERE article.gathered >= :since AND article.copy_of IS NULL
              AND bit_count((article.fingerprint # :fingerprint)::bit(64)) <= :bits
            ORDER BY article.id
            LIMIT 10
            """)
    List<Known> near(long fingerprint, int bits, Instant since);

    @SqlUpdate(
            """
            INSERT INTO article (source_id, url, url_key, title, body, language, author, image, links,
                                 published, gathered, fingerprint, copy_of)
            VALUES (:sourceId, :url, :key, :title, :body, :language, :author, :image, :links,
                    :published, :gathered, :fingerprint, :copyOf)
            """)
    @GetGeneratedKeys("id")
    long insert(@BindMethods NewArticle article);

    /** The fuller text of an article that was filed before. */
    @SqlUpdate(
            "UPDATE article SET body = :body, fingerprint = :fingerprint, updated = :now WHERE id ="
                    + " :id")
    void replaceText(long id, String body, @Nullable Long fingerprint, Instant now);

    /** The source with more authority stands for the article. */
    @SqlUpdate("UPDATE article SET source_id = :sourceId WHERE id = :id")
    void replaceSource(long id, long sourceId);
}
