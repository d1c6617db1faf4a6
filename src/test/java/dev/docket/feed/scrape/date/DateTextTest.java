package dev.docket.feed.scrape.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static final DateText TEXT = new DateText(Instant.parse("2026-02-27T10:30:00Z"));

    private static String day(Optional<Instant> date) {
        return date.map(moment -> moment.toString().substring(0, 10)).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 days ago | 2026-02-25",
                "a day ago | 2026-02-26",
                "1 week ago | 2026-02-20",
                "3 weeks ago | 2026-02-06",
                "2 months ago | 2025-12-27",
                "3 mo ago | 2025-11-27",
                "last updated 4 days ago | 2026-02-23",
                "1 yr ago | 2025-02-27",
                "yesterday | 2026-02-26",
                "Today | 2026-02-27",
                "vor 2 Tagen | 2026-02-25",
                "vor einem Monat | 2026-01-27",
                "vorgestern | 2026-02-25",
                "před 3 dny | 2026-02-24",
                "před týdnem | 2026-02-20",
                "včera | 2026-02-26",
                "2 dni temu | 2026-02-25",
                "tydzień temu | 2026-02-20",
                "wczoraj | 2026-02-26",
                "il y a 5 jours | 2026-02-22",
                "hace 2 semanas | 2026-02-13",
                "há 3 dias | 2026-02-24",
                "3 giorni fa | 2026-02-24",
                "4 dagen geleden | 2026-02-23",
                "3 дня назад | 2026-02-24",
                "3天前 | 2026-02-24",
                "1个月前 | 2026-01-27",
                "2 周前 | 2026-02-13",
                "昨天 | 2026-02-26",
                "2日前 | 2026-02-25",
                "3일 전 | 2026-02-24"
            })
    void a_time_gone_by_is_counted_from_the_clock(String text, String day) {
        assertEquals(day, day(TEXT.whole(text)));
    }

    @Test
    void hours_and_minutes_are_counted_to_the_second() {
        assertEquals(Optional.of(Instant.parse("2026-02-27T07:30:00Z")), TEXT.whole("3 hours ago"));
        assertEquals(Optional.of(Instant.parse("2026-02-27T10:05:00Z")), TEXT.whole("25分钟前"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Feb 3 | 2026-02-03",
                "3 Feb | 2026-02-03",
                "February 28 | 2026-02-28",
                "Mar 1 | 2025-03-01",
                "Dec 24th | 2025-12-24",
                "Tue, Feb 3 | 2026-02-03",
                "3. února | 2026-02-03",
                "3 lutego | 2026-02-03",
                "24. Dezember | 2025-12-24",
                "2月3日 | 2026-02-03",
                "12月24日 | 2025-12-24",
                "Feb 29 | 2024-02-29",
                "Sept 9 | 2025-09-09"
            })
    void a_day_without_a_year_is_the_last_such_day(String text, String day) {
        assertEquals(day, day(TEXT.whole(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published on March 1, 2026 | 2026-03-01",
                "Posted: 2026-03-01 | 2026-03-01",
                "发布时间：2026年3月1日 | 2026-03-01",
                "Veröffentlicht am 1. März 2026 | 2026-03-01",
                "Publikováno 1. 3. 2026 | 2026-03-01"
            })
    void a_lead_is_no_part_of_the_date(String text, String day) {
        assertEquals(day, day(TEXT.whole(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mark 3",
                "Part 3",
                "Version 2.1",
                "long ago",
                "three days ago",
                "2026",
                "12",
                "before 3 rivers",
                "Chapter 12",
                "Feb 31",
                "13月40日",
                "vor allem"
            })
    void what_is_no_date_is_none(String text) {
        assertEquals("none", day(TEXT.whole(text)));
    }

    @Test
    void without_a_clock_nothing_is_relative() {
        var timeless = new DateText(null);
        assertEquals("none", day(timeless.whole("2 days ago")));
        assertEquals("none", day(timeless.whole("Feb 3")));
        assertEquals("2026-02-03", day(timeless.whole("Feb 3, 2026")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ines on March 1, 2026 in Tools | 2026-03-01",
                "News 2026/03/01 of the day | 2026-03-01",
                "am 1.3.2026 erschienen | 2026-03-01",
                "In Section 3 2026 | none",
                "no date in here | none"
            })
    void a_date_is_found_within_a_text(String text, String day) {
        assertEquals(day, day(TEXT.within(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/2026/03/01/crane | 2026-03-01",
                "https://a.example/blog/2026-3-1-crane | 2026-03-01",
                "https://a.example/2026/03/crane | none",
                "https://a.example/2026/13/45/x | none",
                "https://a.example/2026/03/011 | none"
            })
    void an_address_may_hold_the_day(String address, String day) {
        assertEquals(day, day(TEXT.inAddress(address)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v2.1.0 (2026-02-21) | v2.1.0",
                "2026/02/21 Crane 2 is out | Crane 2 is out",
                "Crane 2 is out – February 21, 2026 | Crane 2 is out",
                "2026-02-21 | 2026-02-21",
                "What 2026-02-21 taught us | What 2026-02-21 taught us"
            })
    void a_title_loses_the_date_at_its_end(String title, String rest) {
        assertEquals(rest, TEXT.cutFrom(title));
    }
}
