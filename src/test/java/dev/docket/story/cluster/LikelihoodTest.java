package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.story.vector.Background;
import dev.docket.story.vector.Frequencies;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikelihoodTest {

    private static final String BODY =
            " The harbour board says that the boat carries 120 people and 30 cars across the bay."
                    + " It was built in two years by a yard of the town.";

    private final Frequencies frequencies = new Frequencies(Background.NONE);
    private final Likelihood likelihood = new Likelihood(Model.SHIPPED, frequencies);
    private int next = 1;

    private Cluster told(int day, String source, String title, String body) {
        return told(Made.MONDAY.plusSeconds(86_400L * day), source, title, body);
    }

    private Cluster told(
            java.time.@Nullable Instant date, String source, String title, String body) {
        var document = new Document(next++, "en", date, source, title, body, null, List.of());
        var terms = dev.docket.story.vector.Terms.of(title, body, "en");
        frequencies.learn(terms.distinct());
        return Made.cluster(document.id(), Member.of(document, terms, frequencies, next));
    }

    private Evidence evidence(Cluster one, Cluster other) {
        var room = new Room(frequencies);
        other.members().forEach(member -> room.add(member, other));
        var kin = room.kin(one);
        return likelihood.evidence(one, kin.getFirst(), Noise.of(kin));
    }

    private double probability(Cluster one, Cluster other) {
        var room = new Room(frequencies);
        other.members().forEach(member -> room.add(member, other));
        return room.candidates(one).getFirst().probability();
    }

    private Cluster ferry(int day, String source) {
        return told(day, source, "Gdynia launches a hydrogen ferry", "In 2026." + BODY);
    }

    @Test
    void the_same_news_on_one_day_is_one_story_and_other_news_is_not() {
        var ferry = ferry(0, "Post");
        double same = probability(ferry(0, "Times"), ferry);
        assertTrue(same > 0.8, () -> "the same: " + same);
        var depot =
                told(
                        0,
                        "Times",
                        "Gdynia opens a tram depot",
                        "The mayor cut a ribbon in the rain.");
        double other = probability(depot, ferry);
        assertTrue(other < Tuning.DEFAULT.join(), () -> "another: " + other);
    }

    @Test
    void the_longer_ago_the_less_likely() {
        var ferry = ferry(0, "Post");
        double last = 1;
        for (int day : new int[] {0, 4, 10, 20}) {
            double now = probability(ferry(day, "Times"), ferry);
            assertTrue(now < last, "day " + day + ": " + now);
            last = now;
        }
    }

    @Test
    void what_a_source_repeats_is_less_likely_the_same_story_than_what_another_says() {
        var ferry = ferry(0, "Post");
        assertTrue(probability(ferry(2, "Post"), ferry) < probability(ferry(2, "Times"), ferry));
    }

    @Test
    void another_year_in_the_text_speaks_against_it() {
        var ferry = ferry(0, "Post");
        var older = told(0, "Times", "Gdynia launches a hydrogen ferry", "In 2019." + BODY);
        var evidence = evidence(older, ferry);
        assertEquals(1, evidence.get(Feature.OTHER_YEARS));
        assertEquals(0, evidence.get(Feature.SAME_YEAR));
        assertTrue(probability(older, ferry) < probability(ferry(0, "Times"), ferry));
    }

    @Test
    void figures_that_both_state_are_counted() {
        var evidence = evidence(ferry(0, "Times"), ferry(0, "Post"));
        assertEquals(Math.log(3), evidence.get(Feature.NUMBERS), 1e-9, "120 and 30");
        assertEquals(0, evidence.get(Feature.OTHER_NUMBERS));
        assertEquals(1, evidence.get(Feature.SAME_YEAR));
    }

    @Test
    void a_bare_title_is_known_as_one() {
        var ferry = ferry(0, "Post");
        var bare = told(0, "Times", "Gdynia launches a hydrogen ferry", "");
        assertEquals(1, evidence(bare, ferry).get(Feature.BARE));
        assertEquals(0, evidence(ferry(0, "Times"), ferry).get(Feature.BARE));
        assertEquals(1, evidence(bare, ferry).get(Feature.TITLE_HELD), 1e-9);
    }

    @Test
    void a_title_that_holds_another_is_not_held_by_it() {
        var longer =
                told(0, "Times", "Gdynia launches a hydrogen ferry built by its own yard", BODY);
        var shorter = told(0, "Post", "Hydrogen ferry", BODY);
        assertEquals(1, evidence(shorter, longer).get(Feature.TITLE_HELD), 1e-9);
        assertTrue(evidence(shorter, longer).get(Feature.TITLE_HOLDS) < 0.8);
        assertTrue(evidence(longer, shorter).get(Feature.TITLE_HELD) < 0.8);
    }

    @Test
    void without_dates_no_time_has_passed() {
        var undated = told((java.time.Instant) null, "Times", "Gdynia launches a ferry", BODY);
        var evidence = evidence(undated, ferry(0, "Post"));
        assertEquals(0, evidence.get(Feature.GAP));
        assertEquals(0, evidence.get(Feature.SPREAD));
    }

    @Test
    void time_is_told_in_spans_of_eight_days_and_has_an_end() {
        assertEquals(0.5, evidence(ferry(4, "Times"), ferry(0, "Post")).get(Feature.GAP), 1e-9);
        assertEquals(4, evidence(ferry(999, "Times"), ferry(0, "Post")).get(Feature.GAP), 1e-9);
        assertEquals(
                0.25, evidence(ferry(10, "Times"), ferry(0, "Post")).get(Feature.SPREAD), 1e-9);
    }
}
