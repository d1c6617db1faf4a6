package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Articles;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.text.Language;
import dev.docket.platform.time.DocketClock;
import dev.docket.story.Stories;
import dev.docket.verdict.record.VerdictJson;
import dev.docket.verdict.record.VerdictStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class JudgingIT {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final Verdicts verdicts = new Verdicts(jdbi);
    private final Verdict verdict =
            Told.about("Granite 9", "The weights of Granite 9 are released under Apache 2.0.");

    private void keep(long story, long revision, Instant asOf, Verdict kept) {
        jdbi.useHandle(
                h -> h.execute("INSERT INTO story (id) VALUES (?) ON CONFLICT DO NOTHING", story));
        var store = jdbi.onDemand(VerdictStore.class);
        var json = VerdictJson.write(kept);
        store.stand(story, revision, "Granite 9", "OPEN_WEIGHTS", asOf, NOON, json);
        store.remember(story, revision, "granite9", asOf, json);
    }

    @Test
    void a_verdict_comes_back_as_it_was() {
        keep(4, 1, NOON, verdict);
        assertEquals(verdict, verdicts.of(4).orElseThrow());
        assertTrue(verdicts.of(5).isEmpty());
        assertEquals(List.of(4L), List.copyOf(verdicts.of(List.of(4L, 5L)).keySet()));
    }

    @Test
    void a_newer_verdict_stands_and_the_older_is_remembered() {
        var promised = Told.about("Granite 9", "The weights of Granite 9 will be released.");
        keep(4, 1, NOON, promised);
        keep(6, 2, NOON.plus(Duration.ofDays(9)), verdict);
        assertEquals(
                promised,
                verdicts.previousOfSubject("granite-9", NOON.plusSeconds(1)).orElseThrow());
        assertTrue(verdicts.previousOfSubject("Granite 9", NOON).isEmpty());
    }

    @Test
    void notes_tell_what_changed_since_the_last_story_of_the_subject() {
        keep(4, 1, NOON, Told.about("Granite 9", "The weights of Granite 9 will be released."));
        keep(6, 2, NOON.plus(Duration.ofDays(9)), verdict);
        var changed = Objects.requireNonNull(verdicts.notes(6).changed());
        assertEquals("weights: promised before, released now", changed.in(Language.EN));
        assertNull(verdicts.notes(4).changed());
        assertNull(verdicts.notes(99).watchNext());
    }

    @Test
    void without_changes_nothing_is_judged() {
        var judging = new Judging(jdbi, new Stories(jdbi, new Articles(jdbi)), new DocketClock());
        assertEquals(0, judging.judgeChanged());
    }
}
