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
}
