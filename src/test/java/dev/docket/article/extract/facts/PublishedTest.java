package dev.docket.article.extract.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PublishedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-02T23:30:00+01:00");

    @Test
    void a_day_alone_begins_at_midnight_in_utc() {
        var published = Published.on(DAY);
        assertNull(published.time());
        assertEquals(Instant.parse("2026-03-02T00:00:00Z"), published.instant());
        assertEquals("2026-03-02", published.iso());
    }

    @Test
    void a_moment_keeps_its_offset_and_the_day_there() {
        var published = Published.at(TIME);
        assertEquals(DAY, published.day());
        assertEquals(Instant.parse("2026-03-02T22:30:00Z"), published.instant());
        assertEquals("2026-03-02T23:30+01:00", published.iso());
    }

    @Test
    void a_moment_of_another_day_than_is_written_is_told_by_that_day() {
        var published = new Published(DAY, OffsetDateTime.parse("2026-03-01T23:00:00Z"));
        assertEquals("2026-03-02", published.iso());
        assertEquals(Instant.parse("2026-03-01T23:00:00Z"), published.instant());
    }
}
