package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @Test
    void years_and_numbers_are_told_apart() {
        var figures =
                Figures.of("120 ferries by 2026", "Planned in 2019 for 3.5 million, 30 a year.");
        assertEquals(Set.of("2019", "2026"), figures.years());
        assertEquals(Set.of("120", "3.5", "30"), figures.numbers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$2000 was paid", "2000% more", "#2024"})
    void amounts_and_sizes_are_no_years(String text) {
        assertEquals(Set.of(), Figures.of(text, "").years());
    }

    @ParameterizedTest
    @CsvSource({"one 7 boat", "no number", "GPT4 and v12"})
    void single_digits_and_parts_of_names_are_no_numbers(String text) {
        assertEquals(Set.of(), Figures.of(text, "").numbers());
    }

    @Test
    void only_the_beginning_of_a_long_text_counts() {
        var body = "word ".repeat(400) + "In 1984 there were 55.";
        assertEquals(Figures.NONE, Figures.of("Title", body));
    }
}
