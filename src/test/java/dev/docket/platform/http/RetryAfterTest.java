package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void counts_seconds() {
        assertEquals(Optional.of(NOON.plusSeconds(90)), RetryAfter.parse(" 90 ", NOON));
    }

    @Test
    void reads_a_date() {
        assertEquals(
                Optional.of(NOON.plusSeconds(60)),
                RetryAfter.parse("Mon, 02 Mar 2026 12:01:00 GMT", NOON));
    }

    @Test
    void what_is_past_means_now_and_what_is_far_off_means_a_week() {
        assertEquals(Optional.of(NOON), RetryAfter.parse("Mon, 02 Mar 2020 12:01:00 GMT", NOON));
        assertEquals(
                Optional.of(NOON.plus(RetryAfter.LONGEST)), RetryAfter.parse("999999999", NOON));
    }

    @Test
    void nonsense_is_no_time() {
        assertEquals(Optional.empty(), RetryAfter.parse("soon", NOON));
        assertEquals(Optional.empty(), RetryAfter.parse("-5", NOON));
        assertEquals(Optional.empty(), RetryAfter.parse("99999999999999", NOON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 02 Mar 2026 12:05:00 GMT",
                "Monday, 02-Mar-26 12:05:00 GMT",
                "300",
                "0300"
            })
    void every_form_that_servers_send_is_read(String header) {
        assertEquals(Optional.of(NOON.plusSeconds(300)), RetryAfter.parse(header, NOON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1.5", "5 minutes", "+5", "2026-03-02T12:05:00Z", "٣٠٠", "NaN"})
    void what_http_does_not_allow_is_no_time(String header) {
        assertEquals(Optional.empty(), RetryAfter.parse(header, NOON));
    }

    @Test
    void nought_means_now_and_a_week_is_the_longest() {
        assertEquals(Optional.of(NOON), RetryAfter.parse("0", NOON));
        assertEquals(Optional.of(NOON.plusSeconds(604_800)), RetryAfter.parse("604800", NOON));
        assertEquals(Optional.of(NOON.plusSeconds(604_800)), RetryAfter.parse("604801", NOON));
    }
}
