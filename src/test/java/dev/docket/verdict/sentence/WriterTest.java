package dev.docket.verdict.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import dev.docket.verdict.Label;
import dev.docket.verdict.Told;
import dev.docket.verdict.VerdictWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WriterTest {

    private static final int MOST_WORDS = 38;

    private static final Pattern DIGITS = Pattern.compile("\\d");

    private final Templates templates = Templates.load();

    private static final List<String> GENERAL =
            List.of(
                    "FULLY_OPEN",
                    "OPEN_RECIPE",
                    "OPEN_WEIGHTS",
                    "STRINGS_ATTACHED",
                    "API_ONLY",
                    "PROMISED",
                    "BUILDING_BLOCK",
                    "GROUND_SHIFT.loss",
                    "GROUND_SHIFT.gain",
                    "GROUND_SHIFT.neutral",
                    "GROUND_SHIFT.security",
                    "NO_RULING");

    @Test
    void every_label_and_polarity_has_six_variants_and_one_that_needs_nothing() {
        for (var key : GENERAL) {
            var variants = templates.of(key);
            assertTrue(variants.size() >= 6, key);
            assertTrue(variants.stream().anyMatch(template -> template.slots().isEmpty()), key);
        }
        for (var rule : List.of("rumour", "disagreement", "denial", "launch-unshown")) {
            int special = templates.of("UNPROVEN." + rule).size();
            assertTrue(special + templates.of("UNPROVEN").size() >= 4, rule);
        }
    }

    @Test
    void every_template_is_short_calm_and_without_numbers() {
        templates.all().values().stream().flatMap(List::stream).forEach(WriterTest::check);
    }

    private static void check(Template template) {
        for (var language : Language.values()) {
            var text = template.text().in(language);
            assertTrue(text.split("\\s+").length + 10 <= MOST_WORDS, text);
            assertFalse(text.contains("!"), text);
            assertFalse(DIGITS.matcher(text).find(), text);
            for (var slot : template.slots()) {
                assertTrue(text.contains("{" + slot + "}"), template.id() + " in " + language);
            }
        }
    }

    @Test
    void every_template_of_the_ones_in_use_can_be_filled() {
        var value = LocalText.of(_ -> "X");
        var slots =
                Map.of(
                        "s",
                        value,
                        "lic",
                        value,
                        "have",
                        value,
                        "missing",
                        value,
                        "restriction",
                        value,
                        "a",
                        value,
                        "b",
                        value);
        templates.all().values().stream()
                .flatMap(List::stream)
                .forEach(template ->
                        assertFalse(template.fill(slots).in(Language.EN).contains("{")));
    }

    @Test
    void the_same_story_gets_the_same_sentence_and_a_used_one_is_avoided() {
        var verdict =
                Told.about("Granite 9", "The weights of Granite 9 are released under Apache 2.0.");
        var first = VerdictWriter.write(5, verdict, Map.of(), Set.of());
        assertEquals(first, VerdictWriter.write(5, verdict, Map.of(), Set.of()));
        var used = new HashSet<String>();
        for (int i = 0; i < 6; i++) {
            assertTrue(used.add(VerdictWriter.write(5, verdict, Map.of(), used).templateId()));
        }
    }

    @Test
    void the_licence_is_named_when_the_evidence_names_it() {
        var verdict =
                Told.about("Granite 9", "The weights of Granite 9 are released under Apache 2.0.");
        var texts = new HashSet<String>();
        for (int id = 0; id < 40; id++) {
            texts.add(VerdictWriter.write(id, verdict, Map.of(), Set.of()).text().in(Language.EN));
        }
        assertTrue(texts.stream().anyMatch(text -> text.contains("Apache-2.0")));
        assertTrue(texts.stream().anyMatch(text -> text.contains("training data, training code")));
    }

    @Test
    void a_title_is_no_subject() {
        assertFalse(SubjectName.isSane("Why the new model changes everything we know"));
        assertFalse(SubjectName.isSane(""));
        assertTrue(SubjectName.isSane("DeepSeek-R1"));
    }

    @Test
    void without_a_subject_a_sentence_without_one_is_chosen() {
        var verdict = Told.verdict("Thoughts on openness", "It depends.");
        assertEquals(Label.NO_RULING, verdict.ruling().label());
        assertFalse(verdict.sentence().in(Language.CS).isBlank());
        assertFalse(verdict.sentence().in(Language.CS).contains("{"));
    }

    @Test
    void who_disagrees_is_named() {
        var one =
                Told.article(
                        1,
                        "Lab One",
                        3,
                        "Granite 9 is out",
                        "The weights of Granite 9 are released on Hugging Face.");
        var other =
                Told.article(
                        2,
                        "Lab Two",
                        3,
                        "Granite 9",
                        "The weights of Granite 9 have not been released.");
        var verdict = dev.docket.verdict.Judge.judge(1, List.of(one, other));
        var texts = new HashSet<String>();
        for (int id = 0; id < 40; id++) {
            texts.add(
                    VerdictWriter.write(id, verdict, Map.of(1L, "Lab One", 2L, "Lab Two"), Set.of())
                            .text()
                            .in(Language.PL));
        }
        assertTrue(
                texts.stream()
                        .anyMatch(text -> text.contains("Lab One") && text.contains("Lab Two")));
        assertNotEquals(1, texts.size());
    }
}
