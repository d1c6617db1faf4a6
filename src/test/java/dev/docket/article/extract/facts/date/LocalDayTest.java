package dev.docket.article.extract.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.extract.facts.Published;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDayTest {

    private static Published at(String moment) {
        return Published.at(OffsetDateTime.parse(moment));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T02:25:00Z, 2026-03-02",
        "2026-03-01T23:30:00Z, 2026-03-02",
        "2026-03-02T12:00:00Z, 2026-03-02"
    })
    void the_day_as_written_is_kept_with_the_moment(String moment, String day) {
        var found = LocalDay.of(at(moment), LocalDate.parse(day)).orElseThrow();
        assertEquals(LocalDate.parse(day), found.day());
        assertEquals(at(moment).instant(), found.instant());
        assertTrue(found.iso().startsWith(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T20:00:00Z, 2026-03-02",
        "2026-03-02T02:00:00Z, 2026-03-03",
        "2026-03-03T02:25:00Z, 2026-01-02",
        "2026-03-03T02:25:00+01:00, 2026-03-02"
    })
    void a_day_that_it_was_nowhere_is_of_something_else(String moment, String day) {
        assertTrue(LocalDay.of(at(moment), LocalDate.parse(day)).isEmpty());
    }

    @Test
    void a_day_without_a_time_is_as_written_already() {
        var day = LocalDate.of(2026, 3, 2);
        assertTrue(LocalDay.of(Published.on(day), day.minusDays(1)).isEmpty());
    }
}
