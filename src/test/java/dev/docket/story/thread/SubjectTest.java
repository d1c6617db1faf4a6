package dev.docket.story.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    private static Optional<String> of(String... titles) {
        return Subject.of(List.of(titles)).map(Subject::name);
    }

    @ParameterizedTest
    @CsvSource({
        "Running Qwen3-Coder at home, Qwen 3",
        "Qwen2.5-VL on a phone, Qwen 2",
        "OLMo 2 comes with its data, OLMo 2",
        "olmOCR reads old ledgers, olmOCR",
        "A court reads the Llama license, Llama licence",
        "DeepSeek-V3.2 is out, DeepSeek 3",
        "Tested: Kimi K2, Kimi 2",
        "Llama-70B for cooks, Llama",
    })
    void organisation_family_and_generation_make_a_subject(String title, String subject) {
        assertEquals(Optional.of(subject), of(title));
    }

    @Test
    void a_story_without_a_known_family_has_no_subject() {
        assertEquals(Optional.empty(), of("Hydrogen ferry Marzanna launched", "Graphite prices"));
    }

    @Test
    void half_of_the_titles_must_name_it() {
        assertEquals(Optional.of("OLMo 3"), of("OLMo 3 is out", "Ai2 opens a model"));
        assertEquals(Optional.empty(), of("OLMo 3 is out", "Ai2 opens a model", "Seattle cheers"));
    }

    @Test
    void a_firm_makes_what_its_family_is_called() {
        assertTrue(Makers.isMaker("Ai2 (Allen Institute)", "OLMo 3 is out"));
        assertFalse(Makers.isMaker("Lab Watch", "OLMo 3 is out"));
    }

    @Test
    void the_subject_that_most_titles_name_wins_and_the_first_of_equals() {
        assertEquals(Optional.of("OLMo 3"), of("OLMo 3 is out", "Qwen 3", "OLMo 3 tested"));
        assertEquals(Optional.of("OLMo 3"), of("OLMo 3 is out", "Qwen 3"));
        assertEquals(Optional.of("Qwen 3"), of("Qwen 3", "OLMo 3 is out"));
    }

    @Test
    void two_generations_are_two_subjects() {
        assertEquals(Optional.empty(), of("OLMo 3", "OLMo 2", "Bakers", "Ferries", "Canoes"));
    }

    @Test
    void a_licence_is_a_subject_of_its_own_in_any_spelling() {
        for (var title :
                List.of(
                        "OLMo 3 under a new licence",
                        "OLMo 3 licensing",
                        "OLMo 3 má novou licenci",
                        "OLMo 3 更换许可")) {
            assertEquals(Optional.of("OLMo 3 licence"), of(title), title);
        }
        assertEquals(
                Subject.of(List.of("OLMo 3 licence")).map(Subject::key),
                Optional.of("ai2 olmo 3 licence"));
    }

    @Test
    void a_story_without_titles_has_no_subject() {
        assertEquals(Optional.empty(), of());
        assertEquals(Optional.empty(), of("", ""));
    }
}
