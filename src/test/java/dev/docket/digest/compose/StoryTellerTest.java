package dev.docket.digest.compose;

import static dev.docket.digest.rank.Candidates.SUNDAY;
import static dev.docket.digest.rank.Candidates.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.rank.Bag;
import dev.docket.digest.rank.Candidate;
import dev.docket.digest.rank.Ranked;
import dev.docket.digest.rank.Relevance;
import dev.docket.digest.rank.Score;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import dev.docket.story.Story;
import dev.docket.story.StoryThread;
import dev.docket.verdict.Disagreement;
import dev.docket.verdict.Event;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Label;
import dev.docket.verdict.Polarity;
import dev.docket.verdict.Ruling;
import dev.docket.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryTellerTest {

    private static final LocalText SENTENCE = LocalText.of(language -> "Said in " + language);

    private static DigestStory told(Candidate candidate) {
        return told(candidate, new Score(72.349, Map.of("coverage", 0.63125)));
    }

    private static DigestStory told(Candidate candidate, Score score) {
        var relevance = new Relevance(true, List.of("weights released"));
        var ranked = new Ranked(candidate, relevance, score, new Bag(""));
        var tellings = new Tellings().of(candidate.story());
        return StoryTeller.tell(ranked, tellings, SENTENCE, new Lines(null, null));
    }

    private static Candidate with(Candidate candidate, Label label, @Nullable Event event) {
        var was = candidate.verdict();
        var evidence = new Evidence(candidate.story().articles().getFirst().id(), "No.", 0);
        return new Candidate(
                candidate.story(),
                candidate.summary(),
                new Verdict(
                        was.card(),
                        new Ruling(label, List.of("OPEN_WORDED"), 40, "test"),
                        event,
                        was.sentence(),
                        List.of(),
                        List.of(new Disagreement("weights", evidence, evidence))));
    }

    private static List<String> publishers(DigestStory story) {
        return story.sources().stream().map(SourceLink::publisher).toList();
    }

    @Test
    void the_original_comes_last_and_the_best_known_voices_first() {
        var candidate = story(1, "Alder").by("Lab", 3).by("Blog", 1).by("Gazette", 2).candidate();
        var story = told(candidate);
        assertEquals(List.of("Gazette", "Blog", "Lab"), publishers(story));
        assertEquals(
                List.of(false, false, true),
                story.sources().stream().map(SourceLink::original).toList());
    }

    @Test
    void voices_of_equal_standing_come_in_order_of_date_and_arrival() {
        var candidate =
                story(1, "Alder")
                        .by("Lab", 3)
                        .by("Second", 2)
                        .by("Third", 2)
                        .daysOld(3)
                        .by("First", 2)
                        .candidate();
        assertEquals(List.of("First", "Second", "Third", "Lab"), publishers(told(candidate)));
    }

    @Test
    void one_address_is_linked_once_and_as_the_original_if_it_is_one() {
        var base = story(1, "Alder").by("Lab", 3).by("Gazette", 2).candidate();
        var articles = new ArrayList<>(base.story().articles());
        articles.add(copy(articles.getLast(), 500));
        articles.add(copy(articles.getFirst(), 501));
        var story = new Story(1, SUNDAY, SUNDAY, articles, null);
        var told = told(new Candidate(story, base.summary(), base.verdict()));
        assertEquals(List.of("Gazette", "Lab"), publishers(told));
        assertTrue(told.sources().getLast().original());
    }

    private static Article copy(Article of, long id) {
        return new Article(
                id,
                new Origin(9, "Copyist", "Copyist", 1),
                of.url(),
                new ArticleText("Copy", "Copy.", "en"),
                of.published(),
                of.gathered(),
                List.of());
    }

    @Test
    void fifty_sources_are_all_kept() {
        var crowd = story(1, "Alder").by("Lab", 3);
        for (int i = 0; i < 49; i++) {
            crowd.by("Gazette" + i, 2);
        }
        var told = told(crowd.candidate());
        assertEquals(50, told.sources().size());
        assertEquals("Lab", told.sources().getLast().publisher());
    }

    @Test
    void a_story_names_its_thread_if_it_continues_one() {
        var base = story(1, "Alder").by("Lab", 3).candidate();
        assertEquals("", told(base).headline(Language.EN).thread());
        var story = Story.of(1, base.story().articles(), new StoryThread(4, "Alder at Lab"));
        var threaded = new Candidate(story, base.summary(), base.verdict());
        assertEquals("Alder at Lab", told(threaded).headline(Language.EN).thread());
    }

    @Test
    void only_a_ground_shift_has_a_polarity() {
        var base = story(1, "A founder leaves").by("Gazette", 2).candidate();
        var event = new Event("departure", Polarity.LOSS, new Evidence(100, "She left.", 0));
        assertEquals(
                "loss", told(with(base, Label.GROUND_SHIFT, event)).verdict().stamp().polarity());
        assertEquals("", told(with(base, Label.GROUND_SHIFT, null)).verdict().stamp().polarity());
        assertEquals("", told(with(base, Label.PROMISED, event)).verdict().stamp().polarity());
    }

    @Test
    void contradictions_badges_and_score_come_along() {
        var base = story(1, "Alder").by("Lab", 3).candidate();
        var verdict = told(with(base, Label.STRINGS_ATTACHED, null)).verdict();
        assertEquals(List.of("OPEN_WORDED"), verdict.stamp().badges());
        assertEquals(40, verdict.score());
        assertEquals("Lab", verdict.contradictions().getFirst().one().source());
        assertEquals(SENTENCE, verdict.sentence());
        assertNull(verdict.changed());
        assertNull(verdict.watchNext());
    }

    @Test
    void figures_are_rounded_so_that_a_frozen_digest_is_the_same_on_every_machine() {
        var standing = told(story(1, "Alder").by("Lab", 3).candidate()).standing();
        assertEquals(72.3, standing.score());
        assertEquals(Map.of("coverage", 0.631), standing.terms());
        assertEquals(List.of("weights released"), standing.relevance());
    }
}
