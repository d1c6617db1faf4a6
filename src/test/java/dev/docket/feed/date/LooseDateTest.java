package dev.docket.feed.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
                "2026-03-01T09Z | 2026-03-01T09:00:00Z",
                "2026-03-01T09+02:00 | 2026-03-01T07:00:00Z",
                "2026-3-1T9:5:7Z | 2026-03-01T09:05:07Z",
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
                "Sun Mar 1 09:30:00 2026 | 2026-03-01T09:30:00Z",
                "Sun Mar  1 09:30:00 GMT 2026 | 2026-03-01T09:30:00Z",
                "Sun Mar 1 09:30:00 CET 2026 | 2026-03-01T08:30:00Z",
                "Sun Mar 01 09:30:00 +0100 2026 | 2026-03-01T08:30:00Z",
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
    @ValueSource(ints = {81, 1_001, 1_000_000})
    void a_long_text_is_not_even_tried(int length) {
        assertEquals(Optional.empty(), LooseDate.parse("1".repeat(length)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leden ledna January Januar janvier enero gennaio janeiro januari stycznia января |"
                        + " 01",
                "únor února February Februar février febrero febbraio fevereiro februari lutego"
                        + " февраля | 02",
                "březen března March März mars marzo março maart marca марта | 03",
                "duben dubna April avril abril aprile kwietnia апреля | 04",
                "květen května May Mai mai mayo maggio maio mei maja мая | 05",
                "červen června June Juni juin junio giugno junho czerwca июня | 06",
                "červenec července July Juli juillet julio luglio julho lipca июля | 07",
                "srpen srpna August août agosto augustus sierpnia августа | 08",
                "září September septembre septiembre settembre setembro września сентября | 09",
                "říjen října October Oktober octobre octubre ottobre outubro października октября |"
                        + " 10",
                "listopad listopadu November novembre noviembre novembro listopada ноября | 11",
                "prosinec prosince December Dezember décembre diciembre dicembre dezembro desember"
                        + " grudnia декабря | 12"
            })
    void months_are_known_in_every_language_of_our_sources(String names, String month) {
        for (var name : names.strip().split(" ", -1)) {
            assertMoment("2026-%s-05T00:00:00Z".formatted(month), "5 " + name + " 2026");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 01 Mar 2026 09:30:00 +0100 (CET) | 2026-03-01T08:30:00Z",
                "Sun, 01 Mar 2026 09:30:00 GMT+8 | 2026-03-01T01:30:00Z",
                "Sun, 01 Mar 2026 09:30:00 UTC-3 | 2026-03-01T12:30:00Z",
                "Sun, 01 Mar 2026 09:30:00 +01 | 2026-03-01T08:30:00Z",
                "2026-03-01T09:30:00+01:00[Europe/Prague] | 2026-03-01T08:30:00Z",
                "2026-03-01T09:30:00Z[UTC] | 2026-03-01T09:30:00Z",
                "2026-03-01T09:30:00.123456789Z | 2026-03-01T09:30:00Z",
                "2026-03-01T09:30:00,5Z | 2026-03-01T09:30:00Z",
                "20260301T093000Z | ",
                "2026-03-01t09:30:00z | ",
                "Sun, 29 Feb 2026 09:30:00 GMT | ",
                "29 Feb 2028 | 2028-02-29T00:00:00Z",
                "31 Dec 2025 23:59:59 -0001 | 2026-01-01T00:00:59Z",
                "Tue, 99 99 9999 | "
            })
    void zones_remarks_and_leap_days(
            String text, @org.jspecify.annotations.Nullable String moment) {
        var expected = Optional.ofNullable(moment).map(Instant::parse);
        assertEquals(expected, LooseDate.parse(text.strip()), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 1, 2026 12:00 AM | 2026-03-01T00:00:00Z",
                "March 1, 2026 12:30 PM | 2026-03-01T12:30:00Z",
                "March 1, 2026 1:05 a.m. | 2026-03-01T01:05:00Z",
                "March 1, 2026 11:05 p.m. | 2026-03-01T23:05:00Z",
                "2026年3月1日 下午3:05 | 2026-03-01T07:05:00Z",
                "2026年3月1日 上午12:05 | 2026-02-28T16:05:00Z",
                "2026年03月01日 星期日 08:00 | 2026-03-01T00:00:00Z"
            })
    void noon_and_midnight_are_where_people_put_them(String text, String expected) {
        assertMoment(expected.strip(), text.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. 3. 2026 | 2026-03-01T00:00:00Z",
                "01.03.2026 | 2026-03-01T00:00:00Z",
                "12. 3. 2026 9:15 | 2026-03-12T09:15:00Z",
                "12. 3. 2026 v 9:15 | 2026-03-12T09:15:00Z",
                "12.3.2026, 09:15:30 | 2026-03-12T09:15:30Z"
            })
    void with_dots_the_day_comes_first(String text, String expected) {
        assertMoment(expected.strip(), text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31. 4. 2026",
                "0. 1. 2026",
                "1.2.3",
                "1. 13. 2026",
                "10.0.0.1",
                "3.14",
                "1. 3. 26",
                "v1.2.2026",
                "((((((((((((((((",
                "March",
                "12:30",
                "yesterday at 5",
                "2026-03-01T",
                "-----",
                "٠١ مارس ٢٠٢٦",
                "5 ago 2026 99:99",
                "1 1 1 1 1",
                "[2026]"
            })
    void what_only_resembles_a_date_is_none(String text) {
        assertEquals(Optional.empty(), LooseDate.parse(text), text);
    }

    @Test
    void no_rubbish_takes_long_or_throws() {
        var random = new java.util.Random(5322);
        var letters = "0123456789-/.: ,TZ+年月日MarAP()[]".toCharArray();
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            LooseDate.parse(text.toString())
                    .ifPresent(moment ->
                            assertEquals(
                                    moment.truncatedTo(ChronoUnit.SECONDS),
                                    moment,
                                    text::toString));
        }
    }
}
