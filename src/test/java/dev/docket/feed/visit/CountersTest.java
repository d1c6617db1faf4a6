package dev.docket.feed.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A model, 1,204 comments | 'A model, '",
                "12k views and 3 points | ' and '",
                "Score: 12 by jana | 'Score:  by jana'",
                "posted 3 hours ago by jana | 'posted  by jana'",
                "vloženo před 3 hodinami | 'vloženo před '",
                "12 minut temu | ''",
                "3小时前 | ''",
                "阅读：1024 | '阅读：'"
            })
    void what_is_counted_is_left_out(String text, String rest) {
        assertEquals(rest, Counters.removedFrom(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no number at all",
                "Model 1.5 has 7 billion parameters",
                "It scores 88 on the test",
                "in 2026",
                "7",
                "GPT-5 and 3 more",
                "第3节"
            })
    void other_numbers_stay(String text) {
        assertEquals(text, Counters.removedFrom(text));
    }
}
