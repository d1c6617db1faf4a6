package dev.docket.article.extract.facts;

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
                "12/25/2026 | 2026-12-25"
            })
    void reads_dates_as_publishers_write_them(String text, String iso) {
        assertEquals(iso, DateText.find(text).orElseThrow().iso());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no date", "2026-02-30", "99.99.2026", "version 1.2.3", "42 Foo 2026"})
    void says_nothing_where_there_is_no_date(String text) {
        assertTrue(DateText.find(text).isEmpty());
    }
}
