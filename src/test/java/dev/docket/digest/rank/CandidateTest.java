package dev.docket.digest.rank;

import static dev.docket.digest.rank.Candidates.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.digest.Theme;
import dev.docket.story.Story;
import dev.docket.story.StoryThread;
import dev.docket.story.Summary;
import dev.docket.verdict.Event;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Label;
import dev.docket.verdict.Polarity;
import dev.docket.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateTest {

    private static Candidate shift(Polarity polarity) {
        var base = story(1, "Something moved").ruled(Label.GROUND_SHIFT);
        var was = base.verdict();
        var event = new Event("event", polarity, new Evidence(100, "It moved.", 0));
        var verdict =
                new Verdict(was.card(), was.ruling(), event, was.sentence(), List.of(), List.of());
        return new Candidate(base.story(), base.summary(), verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "FULLY_OPEN, RELEASES",
        "API_ONLY, RELEASES",
        "UNPROVEN, RELEASES",
        "BUILDING_BLOCK, DATA_AND_TOOLS",
        "GROUND_SHIFT, INSTITUTIONS",
        "NO_RULING, RESEARCH"
    })
    void the_label_decides_the_theme(Label label, Theme theme) {
        assertEquals(theme, story(1, "X").ruled(label).theme());
    }

    @ParameterizedTest
    @CsvSource({
        "LOSS, INSTITUTIONS",
        "GAIN, INSTITUTIONS",
        "NEUTRAL, RULES_AND_SAFETY",
        "SECURITY, RULES_AND_SAFETY"
    })
    void rules_and_safety_have_a_theme_of_their_own(Polarity polarity, Theme theme) {
        assertEquals(theme, shift(polarity).theme());
    }

    @Test
    void a_story_belongs_to_its_thread_or_else_to_who_alone_tells_it() {
        var base = story(1, "Alder").by("Lab", 3).by("Lab", 2).candidate();
        assertEquals("Lab", base.organisation());
        var thread = new StoryThread(3, "Alder at Lab");
        var story = Story.of(1, base.story().articles(), thread);
        assertEquals(
                "Alder at Lab",
                new Candidate(story, base.summary(), base.verdict()).organisation());
    }

    @Test
    void a_story_that_several_tell_is_nobodys_but_its_own() {
        var told = story(1, "Alder").by("Lab", 3).by("Gazette", 2).candidate();
        assertEquals("story 1", told.organisation());
    }

    @Test
    void a_summary_of_an_article_that_left_falls_back_on_the_first() {
        var base = story(1, "Alder").by("Lab", 3).by("Gazette", 2).candidate();
        var summary = new Summary("Alder", "en", 999, List.of());
        assertEquals(100, new Candidate(base.story(), summary, base.verdict()).primary().id());
    }

    @Test
    void two_blogs_of_one_publisher_are_one_voice() {
        var candidate = story(1, "Alder").by("Lab", 3).by("Lab", 2).by("Gazette", 1).candidate();
        assertEquals(List.of("Gazette", "Lab"), List.copyOf(candidate.publishers()));
    }

    @ParameterizedTest
    @CsvSource({"10, 4", "5, 2", "3, 1", "2, 1", "1, 1"})
    void one_source_fills_four_tenths_of_a_digest_at_most_and_may_have_one(int stories, int most) {
        assertEquals(most, new Limits(stories, 3, 25).perSource());
    }
}
