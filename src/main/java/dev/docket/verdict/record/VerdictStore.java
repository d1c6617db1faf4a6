package dev.docket.verdict.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Verdicts, their history, and how far judging has come. */
@RegisterConstructorMapper(VerdictRow.class)
public interface VerdictStore {

    @SqlQuery(
            """
            SELECT story_id, verdict::text
            FROM verdict
            WHERE story_id = ANY(:ids)
            ORDER BY story_id
            """)
    List<VerdictRow> of(@Bind("ids") long[] ids);

    /** The last verdict on a subject that knows nothing of {@code before} and later. */
    @SqlQuery(
            """
            SELECT verdict::text
            FROM verdict_history
            WHERE subject_key = :subjectKey AND as_of < :before
            ORDER BY as_of DESC, story_id DESC, revision DESC
            LIMIT 1
            """)
    Optional<String> previousOfSubject(
            @Bind("subjectKey") String subjectKey, @Bind("before") Instant before);

    /** The last verdict on the same subject in another story that ended before this one's did. */
    @SqlQuery(
            """
            SELECT h.verdict::text
            FROM verdict_history h
            JOIN verdict v ON v.story_id = :storyId
            WHERE h.subject_key = :subjectKey AND h.story_id <> :storyId AND h.as_of < v.as_of
            ORDER BY h.as_of DESC, h.story_id DESC, h.revision DESC
            LIMIT 1
            """)
    Optional<String> before(@Bind("storyId") long storyId, @Bind("subjectKey") String subjectKey);

    @SqlUpdate(
            """
            INSERT INTO verdict (story_id, revision, subject, label, as_of, judged_at, verdict)
            VALUES (:storyId, :revision, :subject, :label, :asOf, :judgedAt, CAST(:verdict AS jsonb))
            ON CONFLICT (story_id) DO UPDATE
            SET revision = excluded.revision, subject = excluded.subject, label = excluded.label,
                as_of = excluded.as_of, judged_at = excluded.judged_at, verdict = excluded.verdict
            """)
    void stand(
            @Bind("storyId") long storyId,
            @Bind("revision") long revision,
            @Bind("subject") String subject,
            @Bind("label") String label,
            @Bind("asOf") Instant asOf,
            @Bind("judgedAt") Instant judgedAt,
            @Bind("verdict") String verdict);

    @SqlUpdate(
            """
            INSERT INTO verdict_history (story_id, revision, subject_key, as_of, verdict)
            VALUES (:storyId, :revision, :subjectKey, :asOf, CAST(:verdict AS jsonb))
            ON CONFLICT (story_id, revision) DO NOTHING
            """)
    void remember(
            @Bind("storyId") long storyId,
            @Bind("revision") long revision,
            @Bind("subjectKey") String subjectKey,
            @Bind("asOf") Instant asOf,
            @Bind("verdict") String verdict);

    /** The verdict on a story that went into another falls with it. */
    @SqlUpdate("DELETE FROM verdict WHERE story_id = :storyId")
    void drop(@Bind("storyId") long storyId);

    /** The last revision judged; held, so that nobody else judges meanwhile. */
    @SqlQuery("SELECT revision FROM verdict_judging FOR UPDATE")
    long holdRevision();

    @SqlUpdate("UPDATE verdict_judging SET revision = :revision")
    void advance(@Bind("revision") long revision);
}
