package dev.docket.story.edit;

import dev.docket.story.StoryEdit;
import dev.docket.story.record.RegroupingRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The editors' log. */
@RegisterConstructorMapper(StoryEdit.class)
@RegisterConstructorMapper(RegroupingRow.class)
public interface EditStore {

    @SqlUpdate(
            """
            INSERT INTO story_edit (id, kind, edited_at, editor, reason, undoes)
            VALUES (:id, :kind, :at, :editor, :reason, :undoes)
            """)
    void note(
            long id,
            StoryEdit.Kind kind,
            Instant at,
            String editor,
            String reason,
            @Nullable Long undoes);

    @SqlQuery(
            """
            SELECT id, kind, edited_at, editor, reason, from_id, into_id, articles, undoes,
                   undone_by
            FROM story_edit_log
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<StoryEdit> newest(int limit);

    @SqlQuery(
            """
            SELECT id, kind, edited_at, editor, reason, from_id, into_id, articles, undoes,
                   undone_by
            FROM story_edit_log
            WHERE :storyId IN (from_id, into_id)
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<StoryEdit> ofStory(long storyId, int limit);

    @SqlQuery(
            """
            SELECT id, kind, edited_at, editor, reason, from_id, into_id, articles, undoes,
                   undone_by
            FROM story_edit_log
            WHERE id = :id
            """)
    Optional<StoryEdit> edit(long id);

    @SqlQuery(
            """
            SELECT id, after_article, from_id, into_id, articles, left_articles, met_articles
            FROM story_regrouping
            WHERE id = :id
            """)
    RegroupingRow regrouping(long id);

    /** The last later edit, still in force, that moved one of the same articles. */
    @SqlQuery(
            """
            SELECT max(id)
            FROM story_edit_log
            WHERE id > :id AND kind <> 'UNDO' AND undone_by IS NULL
              AND articles && (SELECT articles FROM story_regrouping WHERE id = :id)
            """)
    Optional<Long> laterOnTheSame(long id);

    /** The articles that were filed into a story themselves and are in another now. */
    @SqlQuery(
            """
            SELECT article_id FROM story_article
            WHERE story_id = :storyId AND placed_in = :placedIn
            ORDER BY article_id
            """)
    List<Long> joined(long storyId, long placedIn);

    /**
     * An id for a story of some articles: that of the first of them that is no story's, or one that
     * no article will ever have.
     */
    @SqlQuery(
            """
            SELECT coalesce(
                (SELECT min(id) FROM unnest(:articles) AS own (id)
                 WHERE NOT EXISTS (SELECT FROM story WHERE story.id = own.id)),
                nextval(pg_get_serial_sequence('article', 'id')))
            """)
    long freshId(List<Long> articles);

    /** Lets the threads of stories be found anew. */
    @SqlUpdate("UPDATE story SET thread_id = NULL WHERE id = ANY (:ids)")
    void leaveThreads(List<Long> ids);
}
