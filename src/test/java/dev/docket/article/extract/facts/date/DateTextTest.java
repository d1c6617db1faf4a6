package dev.docket.article.extract.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02T09:30:00+01:00 | 2026-03-02T09:30+01:00",
                "2026-03-02T09:30:15Z | 2026-03-02T09:30:15Z",
                "2026-03-02 09:30 | 2026-03-02T09:30Z",
                "Published 2026/03/02 | 2026-03-02",
                "20260302 | 2026-03-02",
                "2026年3月2日 10:05 | 2026-03-02T10:05Z",
                "发布于 2026 年 3 月 2 日 | 2026-03-02",
                "Mon, 02 Mar 2026 09:30:00 GMT | 2026-03-02",
                "March 2nd, 2026 | 2026-03-02",
                "2 March 2026 | 2026-03-02",
                "2. März 2026 | 2026-03-02",
                "2 de marzo de 2026 | 2026-03-02",
                "2 mars 2026 | 2026-03-02",
                "2. března 2026 | 2026-03-02",
                "2 marca 2026 | 2026-03-02",
                "02.03.2026 | 2026-03-02",
                "2. 3. 2026 | 2026-03-02",
                "25/12/2026 | 2026-12-25",
                "3/2/2026 | 2026-03-02",
                "12/25/2026 | 2026-12-25",
                "2026-03-02T09:30:00.123+0100 | 2026-03-02T09:30+01:00",
                "2026-03-02T09:30+01 | 2026-03-02T09:30+01:00",
                "2026-03-02T09:30:00 -08:00 | 2026-03-02T09:30-08:00",
                "2026-03-02T24:00:00Z | 2026-03-02",
                "2026-03-02T09:75:00Z | 2026-03-02",
                "2026-03-02T09:30:00+99:00 | 2026-03-02",
                "2026-03-02 9:30 PM | 2026-03-02T21:30Z",
                "2026-03-02 12:05 am | 2026-03-02T00:05Z",
                "2026-03-02 12:05pm | 2026-03-02T12:05Z",
                "2026-03-02 21:30 PM | 2026-03-02T21:30Z",
                "2026.03.02 | 2026-03-02",
                "20260302T093015 | 2026-03-02T09:30:15Z",
                "20260302T0930 | 2026-03-02",
                "1er mars 2026 | 2026-03-01",
                "2nd of March 2026 | 2026-03-02",
                "2-Mar-2026 | 2026-03-02",
                "Mar. 2, 2026 | 2026-03-02",
                "Monday, March 2 2026 at 9:30 | 2026-03-02",
                "2. 3. 26 | 2026-03-02",
                "29.02.2024 | 2024-02-29",
                "2026-02-30 then 2026-03-02 | 2026-03-02",
                "updated 3 days ago, 2 March 2026 | 2026-03-02",
                "0000-00-00 2 March 2026 | 2026-03-02"
            })
    void reads_dates_as_publishers_write_them(String text, String iso) {
        assertEquals(iso, DateText.find(text).orElseThrow().iso());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no date",
                "2026-02-30",
                "99.99.2026",
                "version 1.2.3",
                "42 Foo 2026",
                "release 1.10.12.4",
                "29.02.2025",
                "31. 4. 2026",
                "0.0.2026",
                "99999999",
                "2026",
                "March 2026",
                "12026-03-02x",
                "2026-03-021",
                "3 mod 2026",
                "20261302"
            })
    void says_nothing_where_there_is_no_date(String text) {
        assertTrue(DateText.find(text).isEmpty());
    }
}
