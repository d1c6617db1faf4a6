package dev.docket.digest.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.platform.text.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    @Test
    void a_week_without_news_says_so() {
        assertEquals(
                "A quiet week: nothing about open AI that our sources could prove.",
                Lead.of(Map.of()).in(Language.EN));
    }
}
