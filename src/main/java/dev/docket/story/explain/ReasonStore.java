package dev.docket.story.explain;

import dev.docket.story.StoryReasons.Joining;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** What was noted about how a story came to be. */
@RegisterConstructorMapper(PlacedRow.class)
@RegisterConstructorMapper(Joining.class)
public interface ReasonStore {

    @SqlQuery(
            """
            SELECT article_id, placed_in, likeness, bar,
                   (SELECT max(id)
                    FROM story_edit_log
                    WHERE articles @> ARRAY[article_id] AND kind <> 'UNDO'
                      AND undone_by IS NULL) AS edit
            FROM story_article
            WHERE story_id = :storyId
            ORDER BY article_id
            """)
    List<PlacedRow> placed(long storyId);

    /** The regroupings that moved articles of a story, in order. */
    @SqlQuery(
            """
            SELECT regrouping.id, coalesce(edit.edited_at, article.gathered) AS at, from_id, into_id,
                   cardinality(articles) AS articles, edit.kind
            FROM story_regrouping regrouping
            LEFT JOIN story_edit edit ON edit.id = regrouping.id
            LEFT JOIN article ON article.id = regrouping.after_article
            WHERE articles && ARRAY(SELECT article_id FROM story_article
                                    WHERE story_id = :storyId)
               OR :storyId IN (from_id, into_id)
            ORDER BY regrouping.id
            """)
    List<Joining> joinings(long storyId);
}
