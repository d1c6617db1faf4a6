package dev.docket.feed.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseDateTest {

    private static void assertMoment(String expected, String text) {
        assertEquals(Optional.of(Instant.parse(expected)), LooseDate.parse(text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-01T09:30:00Z | 2026-03-01T09:30:00Z",
                "2026-03-01T09:30:00.250Z | 2026-03-01T09:30:00Z",
                "2026-03-01T09:30:00+02:00 | 2026-03-01T07:30:00Z",
                "2026-03-01T09:30:00+0200 | 2026-03-01T07:30:00Z",
                "2026-03-01 09:30:00 | 2026-03-01T09:30:00Z",
                "2026-03-01 09:30:00 -00:20 | 2026-03-01T09:50:00Z",
                "2026-03-01T09:30 | 2026-03-01T09:30:00Z",
                "2026-03-01 | 2026-03-01T00:00:00Z",
                "2026-03 | 2026-03-01T00:00:00Z",
                "2026 | 2026-01-01T00:00:00Z",
                "20260301 | 2026-03-01T00:00:00Z",
                "2026/3/1 | 2026-03-01T00:00:00Z",
                "2026.03.01 | 2026-03-01T00:00:00Z",
                "26-03-01 | 2026-03-01T00:00:00Z",
                "-2603 | 2026-03-01T00:00:00Z",
                "2026-060 | 2026-03-01T00:00:00Z"
            })
    void iso_in_all_its_shapes(String text, String expected) {
        assertMoment(expected.strip(), text.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 01 Mar 2026 09:30:00 GMT | 2026-03-01T09:30:00Z",
                "Sun, 1 Mar 26 09:30:00 GMT | 2026-03-01T09:30:00Z",
                "1 Mar 99 09:30 GMT | 1999-03-01T09:30:00Z",
                "Sun,01 Mar 2026 09:30:00 -0000 | 2026-03-01T09:30:00Z",
                "Sun, 01 March, 2026 09:30:00 UTC | 2026-03-01T09:30:00Z",
                "Sun, 01 Mar 2026 09:30:00 PDT | 2026-03-01T16:30:00Z",
                "Sun, 01 Mar 2026 09:30:00 ET | 2026-03-01T14:30:00Z",
                "Sun, 01 Mar 2026 09:30:00 MEST | 2026-03-01T07:30:00Z",
                "Sun, 01 Mar 2026 09:30:00 IST | 2026-03-01T04:00:00Z",
                "Sun, 01 Mar 2026 09:30:00 GMT-01:30 | 2026-03-01T11:00:00Z",
                "Sun, 01 Mar 2026 09:30:00 Europe/Prague | 2026-03-01T08:30:00Z",
                "Sun, 01 Mar 2026 09:30:00 XYZ | 2026-03-01T09:30:00Z",
                "Sun, 01 Mar 2026 | 2026-03-01T00:00:00Z",
                "Sun Mar  1 09:30:00 2026 | 2026-03-01T09:30:00Z",
                "Sun Mar 01 09:30:00 +0200 2026 | 2026-03-01T07:30:00Z"
            })
    void mail_and_the_c_library(String text, String expected) {
        assertMoment(expected.strip(), text.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 1, 2026 | 2026-03-01T00:00:00Z",
                "Mar. 1st, 2026 at 4:05 PM EST | 2026-03-01T21:05:00Z",
                "1. března 2026 | 2026-03-01T00:00:00Z",
                "3. července 2026 | 2026-07-03T00:00:00Z",
                "3. června 2026 | 2026-06-03T00:00:00Z",
                "12 lipca 2026 | 2026-07-12T00:00:00Z",
                "1 de marzo de 2026 | 2026-03-01T00:00:00Z",
                "2026年3月1日 | 2026-03-01T00:00:00Z",
                "2026年3月1日 10:05 | 2026-03-01T02:05:00Z",
                "2026년 03월 01일  10:05:00 | 2026-03-01T01:05:00Z",
                "2026-03-01 오후 11:05:00 | 2026-03-01T14:05:00Z"
            })
    void what_people_write_on_pages(String text, String expected) {
        assertMoment(expected.strip(), text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "today",
                "Published",
                "2026-13-01",
                "2026-02-30",
                "Sun, 99 Mar 2026 09:30:00 GMT",
                "2026-03-01T25:00:00Z",
                "2026-03-01T09:30:00+99:00",
                "Sun, 01 zzz 2026 09:30:00 GMT",
                "Sun, 01 Mar 2026 1:2:3:4 GMT",
                "2026-03-01T09:30:00Z and more",
                "2026-xx-01",
                "+zz:00"
            })
    void nonsense_is_no_date_and_no_exception(String text) {
        assertEquals(Optional.empty(), LooseDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {81, 100_000})
    void a_long_text_is_not_even_tried(int length) {
        assertEquals(Optional.empty(), LooseDate.parse("1".repeat(length)));
    }
}
