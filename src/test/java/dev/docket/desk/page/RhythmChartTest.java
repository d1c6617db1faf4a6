package dev.docket.desk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmChartTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void each_day_has_its_bar_and_the_fullest_day_the_highest() {
        var chart = RhythmChart.of(Map.of(TODAY, 4, TODAY.minusDays(1), 2), TODAY);
        assertEquals(91, chart.bars().size());
        assertEquals(new RhythmChart.Bar(540, 0, 60, false), chart.bars().getLast());
        assertEquals(new RhythmChart.Bar(534, 30, 30, false), chart.bars().get(89));
        assertEquals(new RhythmChart.Bar(0, 59, 1, true), chart.bars().getFirst());
        assertEquals(546, chart.width());
    }

    @Test
    void weeks_and_days_count_the_same() {
        var begin = RhythmChart.begin(TODAY);
        var chart = RhythmChart.of(Map.of(begin, 1, begin.plusDays(6), 2, TODAY, 5), TODAY);
        assertEquals(13, chart.weeks().size());
        assertEquals(new RhythmChart.Week(begin, 3), chart.weeks().getFirst());
        assertEquals(5, chart.weeks().getLast().entries());
        assertEquals(8, chart.total());
        assertEquals(5, chart.most());
        assertEquals(begin, chart.first());
        assertEquals(TODAY, chart.last());
    }

    @Test
    void what_lies_outside_is_left_out() {
        var chart = RhythmChart.of(Map.of(RhythmChart.begin(TODAY).minusDays(1), 9), TODAY);
        assertEquals(0, chart.total());
        assertTrue(chart.bars().stream().allMatch(RhythmChart.Bar::empty));
        assertFalse(chart.bars().stream().anyMatch(bar -> bar.height() != 1));
    }

    @ParameterizedTest
    @CsvSource({
        "PT10S, every minute",
        "PT1M, every minute",
        "PT15M, every 15 minutes",
        "PT60M, every hour",
        "PT80M, every hour",
        "PT100M, every 2 hours",
        "PT12H, every 12 hours",
        "PT24H, once a day",
    })
    void a_rhythm_is_said_as_one_says_it(Duration rhythm, String words) {
        assertEquals(words, RhythmWords.of(rhythm));
    }
}
