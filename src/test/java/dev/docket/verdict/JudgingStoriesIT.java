package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Articles;
import dev.docket.platform.text.Language;
import dev.docket.story.Filing;
import dev.docket.story.FilingOfFragments;
import dev.docket.story.NewsDesk;
import dev.docket.story.Stories;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** From an article in the database to the verdict on its story. */
class JudgingStoriesIT {

    private static final String PROMISE =
            "IBM said in Zurich that the weights of Granite 9 will be released in May.";
    private static final String RELEASE =
            "IBM released the weights of Granite 9 on Hugging Face under the Apache 2.0 license.";

    private final NewsDesk desk = new NewsDesk();
    private final Articles articles = new Articles(desk.jdbi);
    private final Stories stories = new Stories(desk.jdbi, articles);
    private final Filing filing = new Filing(desk.jdbi, articles);
    private final Verdicts verdicts = new Verdicts(desk.jdbi);
    private final Judging judging =
            new Judging(desk.jdbi, stories, InstantSource.fixed(NewsDesk.MONDAY));

    private int fileAndJudge() {
        filing.fileNew();
        return judging.judgeChanged();
    }

    private long story(long article) {
        return stories.ofArticle(article).orElseThrow().id();
    }

    private Label label(long article) {
        return verdicts.of(story(article)).orElseThrow().ruling().label();
    }

    private long count(String table) {
        return desk.jdbi.withHandle(
                h -> h.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one());
    }

    @Test
    void a_new_story_is_judged_once() {
        long article = desk.article("IBM", "IBM releases Granite 9", RELEASE);
        assertEquals(1, fileAndJudge());
        assertEquals(Label.OPEN_WEIGHTS, label(article));
        assertEquals(0, judging.judgeChanged());
    }

    @Test
    void a_story_that_gains_an_article_is_judged_again() {
        long first = desk.article("Baltic Post", "IBM and the weights of Granite 9", PROMISE);
        fileAndJudge();
        assertEquals(Label.PROMISED, label(first));
        long second = desk.article("Odra Times", "IBM and the weights of Granite 9", RELEASE);
        assertEquals(1, fileAndJudge());
        assertEquals(story(first), story(second));
        assertEquals(Label.OPEN_WEIGHTS, label(first));
        assertEquals(1, count("verdict"));
        assertEquals(2, count("verdict_history"), "what was ruled before is remembered");
    }

    @Test
    void a_restriction_that_a_second_source_reports_changes_the_ruling() {
        long first = desk.article("Baltic Post", "IBM releases Granite 9", RELEASE);
        fileAndJudge();
        desk.article(
                "Odra Times",
                "IBM releases Granite 9",
                RELEASE + " Granite 9 is for non-commercial use only.");
        fileAndJudge();
        assertEquals(Label.STRINGS_ATTACHED, label(first));
    }

    @Test
    void the_verdict_on_a_story_that_was_merged_goes() {
        var merge = new FilingOfFragments(desk, articles).fileTwoFragments();
        assertEquals(2, judging.judgeChanged());
        assertTrue(verdicts.of(merge.from()).isPresent());
        assertEquals(1, filing.consolidate());
        assertEquals(2, judging.judgeChanged(), "one went, one took it in");
        assertTrue(verdicts.of(merge.from()).isEmpty());
        assertTrue(verdicts.of(merge.into()).isPresent());
        assertEquals(1, count("verdict"));
    }

    @Test
    void the_next_story_of_a_subject_tells_what_changed() {
        desk.article("IBM", "Granite 9 weights are planned", PROMISE);
        desk.later(Duration.ofDays(60));
        long later = desk.article("IBM", "Download Granite 9", RELEASE);
        fileAndJudge();
        var notes = verdicts.notes(story(later));
        assertEquals(
                "weights: promised before, released now",
                Objects.requireNonNull(notes.changed()).in(Language.EN));
        assertNotNull(notes.watchNext());
    }

    @Test
    void a_story_about_nothing_we_know_by_name_is_judged_and_not_remembered() {
        long article = desk.article("Odra Times", "Bakers strike", "They want higher pay.");
        fileAndJudge();
        assertEquals(Label.NO_RULING, label(article));
        assertEquals(0, count("verdict_history"));
        assertNull(verdicts.notes(story(article)).changed());
    }

    @Test
    void what_fails_half_way_is_judged_the_next_time() {
        long article = desk.article("IBM", "IBM releases Granite 9", RELEASE);
        filing.fileNew();
        desk.jdbi.useHandle(h -> h.execute("ALTER TABLE verdict_history RENAME TO hidden"));
        assertThrows(RuntimeException.class, judging::judgeChanged);
        assertTrue(verdicts.of(article).isEmpty(), "all or nothing");
        desk.jdbi.useHandle(h -> h.execute("ALTER TABLE hidden RENAME TO verdict_history"));
        assertEquals(1, judging.judgeChanged());
        assertEquals(Label.OPEN_WEIGHTS, label(article));
    }

    @Test
    void more_stories_than_a_batch_are_all_judged() {
        for (int i = 0; i < 230; i++) {
            desk.article(
                    "Paper " + i,
                    "Brask" + i + " opens harbour" + i,
                    "The mayor of Velm" + i + " praised crew" + i + " there.");
        }
        assertEquals(230, fileAndJudge());
        assertEquals(230, count("verdict"));
    }
}
