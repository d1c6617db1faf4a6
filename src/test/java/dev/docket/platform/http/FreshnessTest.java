package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static long seconds(
            @Nullable String control,
            @Nullable String expires,
            @Nullable String date,
            @Nullable String age) {
        return new Freshness(control, expires, date, age).left(NOON).toSeconds();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-age=300 | 300",
                "public, MAX-AGE=300, stale-while-revalidate=60 | 300",
                "public,max-age=300 | 300",
                "max-age = \"300\" | 300",
                "max-age=0, must-revalidate | 0",
                "max-age=-5 | 0",
                "max-age=soon | 0",
                "s-maxage=300 | 0",
                "x-max-age=300 | 0",
                "no-cache | 0",
                "no-cache, max-age=300 | 0",
                "max-age=300,no-store | 0",
                "max-age=99999999999999 | 31536000",
                "private | 0",
                "'' | 0"
            })
    void cache_control_is_read_as_a_private_cache_would(String header, long expected) {
        assertEquals(expected, seconds(header, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"100, 200", "300, 0", "999, 0", "-1, 300", "soon, 300"})
    void what_lay_in_a_cache_on_the_way_is_older(String age, long left) {
        assertEquals(left, seconds("max-age=300", null, null, age));
    }

    @Test
    void a_date_of_expiry_counts_by_the_clock_of_who_set_it() {
        var expires = "Mon, 02 Mar 2026 13:00:00 GMT";
        assertEquals(3600, seconds(null, expires, null, null));
        assertEquals(1800, seconds(null, expires, "Mon, 02 Mar 2026 12:30:00 GMT", null));
        assertEquals(0, seconds(null, "Mon, 02 Mar 2026 11:00:00 GMT", null, null));
        assertEquals(0, seconds(null, "0", null, null), "\"0\" means expired already");
    }

    @Test
    void max_age_overrules_the_date_of_expiry() {
        assertEquals(60, seconds("max-age=60", "Mon, 02 Mar 2026 13:00:00 GMT", null, null));
    }

    @Test
    void who_says_nothing_has_promised_nothing() {
        assertEquals(Duration.ZERO, Freshness.UNSAID.left(NOON));
    }
}
