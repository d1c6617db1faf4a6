package dev.docket.feed;

import java.time.Instant;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The catalogue in the database, for changes to single sources. */
interface CurationStore {

    /**
     * What another reading of the source may bring must not be kept out by "nothing has changed".
     */
    @SqlUpdate(
            """
            WITH wanted AS (
                SELECT id, (selector_list, selector_title, selector_link, selector_date, selector_text,
                        selector_next, rules)
                    IS DISTINCT FROM (:settings.selectors?.list::text, :settings.selectors?.title::text,
                        :settings.selectors?.link::text, :settings.selectors?.date::text,
                        :settings.selectors?.text::text, :settings.selectors?.next::text, :rules::jsonb) AS reread
                FROM source
                WHERE id = :id)
            UPDATE source
            SET name = :settings.name, publisher = :settings.publisher, section = :settings.shelf.section,
                language = :settings.shelf.language, authority = :settings.shelf.authority,
                selector_list = :settings.selectors?.list, selector_title = :settings.selectors?.title, selector_link = :settings.selectors?.link,
                selector_date = :settings.selectors?.date, selector_text = :settings.selectors?.text,
                selector_next = :settings.selectors?.next, rules = :rules::jsonb,
                etag = CASE WHEN reread THEN NULL ELSE etag END,
                last_modified = CASE WHEN reread THEN NULL ELSE last_modified END,
                body_hash = CASE WHEN reread THEN NULL ELSE body_hash END,
                next_visit = CASE WHEN reread THEN :now ELSE next_visit END
            FROM wanted
            WHERE source.id = wanted.id
            """)
    void change(
            long id,
            @BindMethods("settings") SourceSettings settings,
            @Json Rules rules,
            Instant now);

    /** Deletes a source without entries; returns 1 if there was one. */
    @SqlUpdate(
            """
            DELETE FROM source
            WHERE id = :id AND NOT EXISTS (SELECT 1 FROM entry WHERE source_id = :id)
            """)
    int remove(long id);
}
