package dev.docket.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The catalogue in the database. */
@RegisterConstructorMapper(SourceStatus.class)
interface SourceStore {

    @SqlQuery(
            """
            SELECT source.*, (SELECT count(*) FROM entry WHERE entry.source_id = source.id) AS entries
            FROM source
            ORDER BY slug COLLATE "C"
            """)
    List<SourceStatus> all();

    @SqlQuery(
            """
            SELECT source.*, (SELECT count(*) FROM entry WHERE entry.source_id = source.id) AS entries
            FROM source
            WHERE id = :id
            """)
    Optional<SourceStatus> byId(long id);

    @SqlUpdate("UPDATE source SET paused = true WHERE id = :id")
    void pause(long id);

    @SqlUpdate("UPDATE source SET paused = false, next_visit = :now WHERE id = :id")
    void resume(long id, Instant now);

    @SqlQuery(
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('docket.feed.source'))) AS held")
    int awaitTurn();

    /** Of the source that was added with this address, else of one that has moved there. */
    @SqlQuery(
            """
            SELECT id FROM source
            WHERE listed_address = :address OR address = :address
            ORDER BY (listed_address = :address) DESC, id
            LIMIT 1
            """)
    Optional<Long> idAt(String address);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM source WHERE slug = :slug)")
    boolean isTaken(String slug);

    @SqlUpdate(
            """
            INSERT INTO source (slug, name, publisher, kind, listed_address, address, site,
                selector_list, selector_title, selector_link, selector_date, selector_text, selector_next,
                rules, section, language, authority, paused, next_visit)
            VALUES (:slug, :source.name, :source.publisher, :source.location.kind, :source.location.address,
                :source.location.address, :source.location.site,
                :source.location.selectors?.list, :source.location.selectors?.title, :source.location.selectors?.link,
                :source.location.selectors?.date, :source.location.selectors?.text,
                :source.location.selectors?.next, :rules,
                :source.shelf.section, :source.shelf.language, :source.shelf.authority, :source.paused, :now)
            """)
    void add(String slug, @BindMethods("source") NewSource source, @Json Rules rules, Instant now);

    @SqlUpdate(
            """
            UPDATE source
            SET name = :source.name, publisher = :source.publisher, kind = :source.location.kind,
                site = :source.location.site,
                selector_list = :source.location.selectors?.list, selector_title = :source.location.selectors?.title,
                selector_link = :source.location.selectors?.link, selector_date = :source.location.selectors?.date,
                selector_text = :source.location.selectors?.text, selector_next = :source.location.selectors?.next,
                rules = :rules,
                section = :source.shelf.section, language = :source.shelf.language,
                authority = :source.shelf.authority
            WHERE id = :id
            """)
    void update(long id, @BindMethods("source") NewSource source, @Json Rules rules);
}
