package dev.docket.digest.compose;

import static dev.docket.verdict.Label.API_ONLY;
import static dev.docket.verdict.Label.FULLY_OPEN;
import static dev.docket.verdict.Label.GROUND_SHIFT;
import static dev.docket.verdict.Label.NO_RULING;
import static dev.docket.verdict.Label.OPEN_WEIGHTS;
import static dev.docket.verdict.Label.PROMISED;
import static dev.docket.verdict.Label.UNPROVEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.digest.Digest;
import dev.docket.digest.SampleDigest;
import dev.docket.digest.WeekPicture;
import dev.docket.digest.WeekPicture.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static Digest week(Bar... bars) {
        var sample = SampleDigest.digest();
        return new Digest(
                sample.key(),
                sample.period(),
                sample.title(),
                sample.lead(),
                sample.coverage(),
                new WeekPicture(List.of(bars)),
                List.of(),
                List.of());
    }

    private static Bar openWeights(int count) {
        return new Bar("OPEN_WEIGHTS", count, 99);
    }

    @Test
    void labels_stand_from_the_most_open_down_whatever_order_they_come_in() {
        var bars = Picture.of(List.of(PROMISED, API_ONLY, OPEN_WEIGHTS, OPEN_WEIGHTS), List.of());
        assertEquals(
                List.of(
                        new Bar("OPEN_WEIGHTS", 2, 0),
                        new Bar("API_ONLY", 1, 0),
                        new Bar("PROMISED", 1, 0)),
                bars.bars());
    }

    @Test
    void what_releases_nothing_is_not_drawn() {
        var picture = Picture.of(List.of(GROUND_SHIFT, UNPROVEN, NO_RULING), List.of());
        assertEquals(List.of(), picture.bars());
    }

    @Test
    void the_mean_is_of_the_weeks_that_there_are_those_without_the_label_included() {
        var before = List.of(week(openWeights(4)), week(), week(openWeights(1)));
        assertEquals(
                List.of(new Bar("OPEN_WEIGHTS", 0, 1.67)), Picture.of(List.of(), before).bars());
    }

    @Test
    void a_label_gone_for_eight_weeks_leaves_the_picture() {
        var before = List.of(week(), week());
        assertEquals(
                List.of(new Bar("FULLY_OPEN", 1, 0)),
                Picture.of(List.of(FULLY_OPEN), before).bars());
    }

    @Test
    void labels_are_counted_without_those_that_do_not_occur() {
        var counts = Picture.count(List.of(NO_RULING, FULLY_OPEN, NO_RULING));
        assertEquals(List.of("FULLY_OPEN", "NO_RULING"), List.copyOf(counts.keySet()));
        assertEquals(List.of(1, 2), List.copyOf(counts.values()));
    }
}
