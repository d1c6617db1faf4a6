package dev.docket.digest.rank;

import static dev.docket.digest.rank.Candidates.SUNDAY;
import static dev.docket.digest.rank.Candidates.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.verdict.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static double term(Candidate candidate, String name) {
        return Score.of(candidate, 1, SUNDAY).terms().getOrDefault(name, Double.NaN);
    }

    private static double total(Candidate candidate) {
        return Score.of(candidate, 1, SUNDAY).total();
    }

    @Test
    void every_term_of_the_formula_is_kept_in_its_order() {
        var score = Score.of(story(1, "A").ruled(Label.FULLY_OPEN), 1, SUNDAY);
        assertEquals(
                List.of(
                        "coverage",
                        "authority",
                        "openness",
                        "novelty",
                        "primary",
                        "freshness",
                        "attention",
                        "reliability"),
                List.copyOf(score.terms().keySet()));
    }

    @Test
    void independent_publishers_count_and_repeated_ones_do_not() {
        var twoVoices = story(1, "A").by("Lab", 3).by("Gazette", 2).candidate();
        var oneVoice = story(1, "A").by("Lab", 3).by("Lab", 3).candidate();
        assertTrue(term(twoVoices, "coverage") > term(oneVoice, "coverage"));
        assertEquals(Math.log(2) / Math.log(9), term(oneVoice, "coverage"), 1e-9);
    }

    @Test
    void a_dataset_stands_above_an_api_with_the_same_coverage() {
        var dataset = story(1, "A").by("Lab", 3).ruled(Label.BUILDING_BLOCK);
        var api = story(2, "B").by("Lab", 3).ruled(Label.API_ONLY);
        assertTrue(total(dataset) > total(api) + 5);
    }

    @Test
    void monday_can_still_beat_sunday() {
        var monday = story(1, "A").daysOld(6).by("Lab", 3).by("X", 2).by("Y", 2).candidate();
        var sunday = story(2, "B").daysOld(0).by("Lab", 3).candidate();
        assertTrue(total(monday) > total(sunday));
    }

    @Test
    void a_short_unconfirmed_report_counts_half() {
        assertEquals(0.5, term(story(1, "A").by("Blog", 2).candidate(), "reliability"));
        assertEquals(1, term(story(1, "A").by("Lab", 3).candidate(), "reliability"));
    }

    @Test
    void a_rumour_is_marked_down_however_many_repeat_it() {
        var rumour = story(1, "A").by("X", 2).by("Y", 2).ruled(Label.UNPROVEN);
        assertEquals(0.6, term(rumour, "reliability"));
    }

    @Test
    void a_score_stays_within_0_and_100() {
        var best = story(1, "A").daysOld(0);
        for (int i = 0; i < 20; i++) {
            best.by("P" + i, i == 0 ? 3 : 1);
        }
        var score = total(best.ruled(Label.FULLY_OPEN));
        assertTrue(score > 70 && score <= 100, () -> "score " + score);
    }
}
