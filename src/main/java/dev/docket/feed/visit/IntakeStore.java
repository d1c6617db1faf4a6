package dev.docket.feed.visit;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Entries in the database, for those who gather them. */
@RegisterConstructorMapper(IntakeStore.Kept.class)
interface IntakeStore {

    /**
     * Entries become visible in the order of their ids, and changes in that of their numbers, so
     * only one transaction at a time may add some.
     */
    @SqlQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('docket.feed.entry'))) AS held")
    int awaitTurn();

    /** Shows every entry of these sources, some at a time. */
    @SqlQuery(
            """
            SELECT source_id, id, guid, link, title, published, content
            FROM entry
            WHERE source_id = ANY (:sourceIds)
            ORDER BY id
            """)
    @FetchSize(1000)
    void known(List<Long> sourceIds, Consumer<Kept> look);

    /** An entry that a source has, or had. */
    record Kept(long sourceId, @Nested Known known) {}

    /**
     * Adds entries in the order given; one statement for all, for a round brings thousands.
     *
     * @return how many were new
     */
    @SqlUpdate(
            """
            INSERT INTO entry (source_id, key, guid, link, title, author, published, first_seen, html, is_full, content)
            SELECT source_id, key, guid, link, title, author, published::timestamptz, :now, html, is_full, content
            FROM unnest(:new.sourceIds, :new.keys, :new.guids, :new.links, :new.titles, :new.authors,
                        :new.published, :new.htmls, :new.fulls, :new.contents)
                 WITH ORDINALITY AS new (source_id, key, guid, link, title, author,
                                         published, html, is_full, content, place)
            ORDER BY place
            ON CONFLICT (source_id, key) DO NOTHING
            """)
    int add(Instant now, @BindMethods("new") NewEntries entries);

    /** The date stays, if there is one: that of an edit is none of publication. */
    @SqlUpdate(
            """
            UPDATE entry
            SET guid = :entry.guid, link = :entry.link, title = :entry.title,
                published = coalesce(published, :entry.published), content = coalesce(content, :entry.content)
            WHERE id = :id
            """)
    void rename(long id, @BindMethods("entry") FoundEntry entry);

    /** What the entry says now. */
    @SqlUpdate(
            """
            UPDATE entry
            SET html = :entry.body.html, is_full = :entry.body.full, content = :entry.content,
                author = coalesce(:entry.author, author),
                revision = revision + 1, changed_at = :now, change_number = nextval('entry_change')
            WHERE id = :id
            """)
    void revise(long id, @BindMethods("entry") FoundEntry entry, Instant now);
}
