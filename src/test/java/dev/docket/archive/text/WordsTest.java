package dev.docket.archive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.docket.platform.text.Language;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_a_word_for_everything(Language language) {
        assertEquals(
                ResourceBundle.getBundle("messages.web", Language.EN.locale()).keySet(),
                ResourceBundle.getBundle("messages.web", language.locale()).keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 article",
        "en, 5, 5 articles",
        "cs, 1, 1 článek",
        "cs, 3, 3 články",
        "cs, 214, 214 článků",
        "pl, 1, 1 artykuł",
        "pl, 3, 3 artykuły",
        "pl, 12, 12 artykułów",
        "pl, 22, 22 artykuły"
    })
    void counts_take_the_right_form(String lang, int count, String text) {
        assertEquals(text, Ui.count(lang, "count.articles", count));
    }

    @Test
    void a_page_in_no_language_of_ours_reads_as_english() {
        assertEquals("Search", Ui.text("tlh", "nav.search"));
    }

    @Test
    void a_missing_word_is_an_error_and_not_a_gap() {
        assertThrows(IllegalStateException.class, () -> Ui.text("en", "no.such.key"));
    }

    @Test
    void the_switch_keeps_the_page_and_its_query() {
        assertEquals("/cs/?remember", Ui.switchTo("cs", ""));
        assertEquals("/pl/search?q=a&remember", Ui.switchTo("pl", "search?q=a"));
    }

    @Test
    void an_address_in_a_language_that_we_do_not_write_is_none() {
        assertThrows(IllegalArgumentException.class, () -> Says.fromString("de"));
    }
}
