package dev.docket.article.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The weights are out …",
                "The weights are out...",
                "The weights are out [...]",
                "The weights are out [ … ]",
                "The weights are out [+]",
                "The weights are out.\nRead more",
                "The weights are out.\nContinue reading \"A model\" »",
                "The weights are out.\nRead the full story here",
                "The weights are out. […] Read more →",
                "The weights are out.\nThe post A model appeared first on The Lab.",
                "Váhy jsou venku.\nČíst dál",
                "Wagi są dostępne.\nCzytaj dalej…",
                "权重已开源。\n阅读全文",
                "- One\n- Read more"
            })
    void a_text_that_says_there_is_more_is_cut(String body) {
        assertTrue(Endings.isCut(body), body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The weights are out.",
                "The weights are out.\nRead me first: it is in the repository.",
                "It waits... and then it answers.",
                "You can read more about it in the report.",
                "More models follow.",
                "The post office opens at nine."
            })
    void a_text_that_ends_is_whole(String body) {
        assertFalse(Endings.isCut(body), body);
        assertEquals(body, Endings.without(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is out.@Read more | It is out.",
                "It is out […]@Read more@The post A appeared first on B. | It is out […]",
                "It is out. | It is out.",
                "Read more | ''"
            })
    void lines_that_lead_on_are_no_text(String body, String rest) {
        assertEquals(rest, Endings.without(body.replace('@', '\n')));
    }

    @Test
    void a_long_text_is_looked_at_in_a_moment() {
        assertFalse(Endings.isCut("Read the words. \n ".repeat(50_000) + "The end."));
    }
}
