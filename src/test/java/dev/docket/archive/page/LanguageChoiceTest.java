package dev.docket.archive.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "cs, CS",
        "'pl-PL,pl;q=0.9,en;q=0.8', PL",
        "'de,cs;q=0.3,pl;q=0.7', PL",
        "'cs;q=0,pl', PL",
        "'de-AT', EN",
        "'', EN",
        "'*', EN",
        "'cs;q=eleven', EN",
        "'<script>', EN"
    })
    void the_header_is_read_by_weight_and_nonsense_counts_as_none(
            String header, Language expected) {
        assertEquals(expected, LanguageChoice.of(null, header));
    }

    @Test
    void what_was_chosen_goes_first_if_we_write_it() {
        assertEquals(Language.PL, LanguageChoice.of("pl", "cs"));
        assertEquals(Language.CS, LanguageChoice.of("klingon", "cs"));
        assertEquals(Language.EN, LanguageChoice.of(null, null));
    }
}
