package dev.docket.digest.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.docket.platform.text.Language;
import dev.docket.verdict.Label;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LeadTest {

    private static Map<String, Integer> week() {
        var labels = new LinkedHashMap<String, Integer>();
        labels.put("FULLY_OPEN", 1);
        labels.put("OPEN_WEIGHTS", 3);
        labels.put("PROMISED", 5);
        return labels;
    }

    @Test
    void counts_in_words_and_plurals_of_each_language() {
        var lead = Lead.of(week());
        assertEquals(
                "One fully open release, 3 releases of open weights, and 5 promises.",
                lead.in(Language.EN));
        assertEquals(
                "Jedno plně otevřené vydání, 3 vydání otevřených vah a\u00a05 slibů.",
                lead.in(Language.CS));
        assertEquals(
                "Jedno w pełni otwarte wydanie, 3 wydania otwartych wag i 5 obietnic.",
                lead.in(Language.PL));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 1, One building block.",
        "EN, 2, 2 building blocks.",
        "CS, 1, Jeden stavební kámen.",
        "CS, 4, 4 stavební kameny.",
        "CS, 5, 5 stavebních kamenů.",
        "PL, 1, Jeden element konstrukcji.",
        "PL, 22, 22 elementy konstrukcji.",
        "PL, 12, 12 elementów konstrukcji.",
        "PL, 25, 25 elementów konstrukcji."
    })
    void a_number_takes_the_form_of_its_language(Language language, int count, String line) {
        assertEquals(line, Lead.of(Map.of("BUILDING_BLOCK", count)).in(language));
    }

    @ParameterizedTest
    @EnumSource
    void every_label_has_words_in_every_language(Label label) {
        for (int count : new int[] {1, 2, 5}) {
            var lead = Lead.of(Map.of(label.name(), count));
            for (var language : Language.values()) {
                var line = lead.in(language);
                assertFalse(line.contains("{") || line.contains("#"), line);
                assertEquals('.', line.charAt(line.length() - 1), line);
            }
        }
    }

    @Test
    void a_week_without_news_says_so() {
        var lead = Lead.of(Map.of());
        assertEquals(
                "A quiet week: nothing about open AI that our sources could prove.",
                lead.in(Language.EN));
        assertEquals(
                "Klidný týden: o otevřené AI nic, co by zdroje dokázaly doložit.",
                lead.in(Language.CS));
    }
}
