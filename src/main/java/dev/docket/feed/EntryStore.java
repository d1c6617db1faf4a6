package dev.docket.feed;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Entries in the database, for those who read them. */
@RegisterConstructorMapper(Entry.class)
@RegisterConstructorMapper(Revision.class)
interface EntryStore {

    @SqlQuery(
            """
            SELECT entry.id, entry.guid, entry.link, entry.title, entry.author, entry.published, entry.first_seen,
                   entry.html, entry.is_full AS "full",
                   source.id AS source_id, source.slug AS source_slug, source.name AS source_name,
                   source.publisher AS source_publisher, source.kind AS source_kind,
                   source.address AS source_address, source.site AS source_site,
                   source.selector_list AS source_selector_list, source.selector_title AS source_selector_title,
                   source.selector_link AS source_selector_link, source.selector_date AS source_selector_date,
                   source.selector_text AS source_selector_text, source.selector_next AS source_selector_next,
                   source.rules AS source_rules,
                   source.section AS source_section, source.language AS source_language,
                   source.authority AS source_authority
            FROM entry JOIN source ON source.id = entry.source_id
            WHERE entry.id > :id
            ORDER BY entry.id
            LIMIT :limit
            """)
    List<Entry> after(long id, int limit);

    @SqlQuery(
            """
            SELECT change_number AS number, id AS entry_id FROM entry
            WHERE change_number > :number
            ORDER BY change_number
            LIMIT :limit
            """)
    List<Revision> revisedAfter(long number, int limit);
}
