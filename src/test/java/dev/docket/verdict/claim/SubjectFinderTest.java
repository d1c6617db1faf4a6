package dev.docket.verdict.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.verdict.Told;
import dev.docket.verdict.claim.Subject.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectFinderTest {

    private static Subject of(String title) {
        return SubjectFinder.of(List.of(Told.article(title, "Nothing more is known.")));
    }

    @Test
    void a_model_is_found_with_its_version() {
        assertEquals(
                new Subject("Qwen9-32B-Preview", Kind.MODEL),
                of("Alibaba releases Qwen9-32B-Preview"));
        assertEquals(Kind.SERVED_MODEL, of("Anthropic launches Claude Opus 9").kind());
    }

    @Test
    void what_a_model_is_compared_with_is_not_the_subject() {
        assertEquals("Granite 9", of("Granite 9 beats Llama 8").name());
        assertEquals("Granite 9", of("Better than Llama 8, says IBM: Granite 9").name());
    }

    @Test
    void a_coined_name_is_found_in_chinese() {
        assertEquals("Lark-7B", of("某团队开源语音模型 Lark-7B").name());
        assertEquals("Helios", of("某大学发布视频生成模型Helios").name());
    }

    @Test
    void an_organisation_is_the_last_resort() {
        assertEquals(new Subject("Ai2", Kind.ORGANISATION), of("A farewell from Ai2"));
        assertEquals(Subject.NONE, of("A day in spring"));
    }

    @Test
    void half_of_the_articles_must_name_it() {
        var one = Told.article(1, "A", 2, "Granite 9 is out", "It is.");
        var two = Told.article(2, "B", 2, "Spring", "Sun.");
        var three = Told.article(3, "C", 2, "Summer", "Rain.");
        assertEquals("Granite 9", SubjectFinder.of(List.of(one, two)).name());
        assertEquals(Subject.NONE, SubjectFinder.of(List.of(one, two, three)));
    }

    @Test
    void sizes_do_not_make_another_model_but_versions_do() {
        var qwen = ModelName.of("Qwen2.5");
        assertTrue(qwen.covers(ModelName.of("Qwen2.5-72B-Instruct")));
        assertTrue(qwen.covers(ModelName.of("Qwen")));
        assertFalse(qwen.covers(ModelName.of("Qwen2")));
        assertFalse(ModelName.of("Qwen-Max-0428").covers(ModelName.of("Qwen1.5")));
        assertFalse(ModelName.of("GPT-NeoX-20B").covers(ModelName.of("GPT-4")));
    }

    @Test
    void a_model_that_a_later_article_names_comes_before_the_lab_of_the_first() {
        var one = Told.article(1, "A", 2, "OpenAI surprises everybody", "gpt-oss is here.");
        var two = Told.article(2, "B", 2, "gpt-oss in numbers", "OpenAI released it.");
        assertEquals("gpt-oss", SubjectFinder.of(List.of(one, two)).name());
    }

    @Test
    void the_verb_behind_a_name_is_no_part_of_it() {
        assertEquals("GLM5", of("GLM5 Released on a platform").name());
        assertEquals("Falcon 9", of("Welcome the Falcon 9 Family").name());
    }

    @Test
    void a_version_at_the_end_of_a_sentence_is_whole() {
        assertEquals("Qwen9.5", of("Welcome to the home of Qwen9.5. Here is more").name());
    }
}
