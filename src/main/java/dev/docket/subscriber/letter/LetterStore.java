package dev.docket.subscriber.letter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Which letters are due, in the database. */
interface LetterStore {

    /** Makes a letter due unless the address got one just now, or enough since {@code today}. */
    @SqlUpdate(
            """
            UPDATE subscriber
            SET letter_due = :now,
                letter_last = :now,
                letters = letters + 1,
                letters_today = CASE WHEN letter_last > :today THEN letters_today + 1 ELSE 1 END,
                letter_note = ''
            WHERE id = :id
              AND (letter_last IS NULL OR letter_last <= :justNow)
              AND (letter_last IS NULL OR letter_last <= :today OR letters_today < :most)
            """)
    int want(UUID id, Instant now, Instant justNow, Instant today, int most);

    /**
     * Claims letters that are due until {@code until}; rows that another replica holds are skipped.
     */
    @SqlQuery(
            """
            WITH next AS MATERIALIZED (
                SELECT id
                FROM subscriber
                WHERE letter_due <= :now
                ORDER BY letter_due, id
                LIMIT :limit
                FOR UPDATE SKIP LOCKED)
            UPDATE subscriber s
            SET letter_due = :until
            FROM next
            WHERE s.id = next.id
            RETURNING s.id, letters, letter_last AS wanted
            """)
    @RegisterConstructorMapper(DueLetter.class)
    List<DueLetter> claim(Instant now, Instant until, int limit);

    @SqlUpdate(
            """
            UPDATE subscriber SET letter_due = NULL, letter_note = :note
            WHERE id = :id AND letters = :letters
            """)
    void settle(UUID id, int letters, String note);

    @SqlUpdate(
            """
            UPDATE subscriber SET letter_due = :due, letter_note = :note
            WHERE id = :id AND letters = :letters
            """)
    void postpone(UUID id, int letters, Instant due, String note);
}
