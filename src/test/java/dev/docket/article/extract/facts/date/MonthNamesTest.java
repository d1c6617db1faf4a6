package dev.docket.article.extract.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {

    @ParameterizedTest
    @CsvSource({
        "January, JANUARY",
        "MARCH, MARCH",
        "Sept., SEPTEMBER",
        "sep, SEPTEMBER",
        "Jän, JANUARY",
        "Jänner, JANUARY",
        "März, MARCH",
        "Dez., DECEMBER",
        "févr., FEBRUARY",
        "août, AUGUST",
        "AOÛT, AUGUST",
        "septiembre, SEPTEMBER",
        "maggio, MAY",
        "março, MARCH",
        "mei, MAY",
        "ledna, JANUARY",
        "leden, JANUARY",
        "června, JUNE",
        "července, JULY",
        "listopadu, NOVEMBER",
        "stycznia, JANUARY",
        "styczeń, JANUARY",
        "lipca, JULY",
        "listopada, NOVEMBER",
        "października, OCTOBER",
        "októbra, OCTOBER",
        "maaliskuuta, MARCH",
        "március, MARCH",
        "martie, MARCH",
        "марта, MARCH",
        "березня, MARCH",
        "март, MARCH",
        "Μαρτίου, MARCH",
        "Şubat, FEBRUARY"
    })
    void months_are_known_by_the_names_that_the_press_uses(String name, Month month) {
        assertEquals(Optional.of(month), MonthNames.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "m", "ma", "monday", "model", "marketing", "decade", "07"})
    void other_words_are_no_months(String word) {
        assertEquals(Optional.empty(), MonthNames.of(word));
    }
}
