package dev.docket.feed.websub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaseTest {

    private static final Duration ASKED = Duration.ofDays(10);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"86400,PT24H", "3600,PT1H", "' 864000 ',PT240H", "2592000,PT720H"})
    void the_hub_decides(String seconds, Duration lease) {
        assertEquals(lease, Lease.of(seconds, ASKED).length());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "0", "-1", "ten days", "1e6", "3600.5", "१५", "9999999999999999999"})
    void what_makes_no_sense_means_what_we_asked_for(@Nullable String seconds) {
        assertEquals(ASKED, Lease.of(seconds, ASKED).length());
    }

    @ParameterizedTest
    @CsvSource({"1,PT1H", "60,PT1H", "315360000,PT720H", "999999999999999999,PT720H"})
    void a_lease_is_never_so_short_that_we_pester_nor_so_long_that_we_forget(
            String seconds, Duration lease) {
        assertEquals(lease, Lease.of(seconds, ASKED).length());
    }

    @Test
    void what_we_ask_for_is_held_to_the_same_bounds() {
        assertEquals(Lease.LEAST, Lease.of(null, Duration.ofSeconds(5)).length());
        assertEquals(Lease.MOST, Lease.of(null, Duration.ofDays(4_000)).length());
    }

    @Test
    void a_fifth_of_the_lease_is_left_for_renewing_it() {
        var lease = new Lease(ASKED);
        assertEquals(Instant.parse("2026-03-12T12:00:00Z"), lease.until(NOON));
        assertEquals(Instant.parse("2026-03-10T12:00:00Z"), lease.renewAt(NOON));
    }
}
