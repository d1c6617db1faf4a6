package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to institutions, and what it means for the commons. */
class EventsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ai2's head of language models steps down | departure | LOSS",
                "Chief scientist leaves Mistral | departure | LOSS",
                "Stability AI lays off a third of its staff | layoffs | LOSS",
                "Coqui is shutting down | shutdown | LOSS",
                "NSF funding cut hits EleutherAI | cut | LOSS",
                "Meta moves away from open source | restriction | LOSS",
                "Redpanda AI tightens its license | licence | LOSS",
                "Ollama switches to Apache 2.0 | licence | GAIN",
                "EleutherAI raises $12 million | funding | GAIN",
                "EleutherAI receives a grant | funding | GAIN",
                "NVIDIA acquires a compiler start-up | acquisition | NEUTRAL",
                "vLLM joins the PyTorch Foundation | joining | GAIN",
                "OpenAI restructures as a public benefit corporation | governance | NEUTRAL",
                "European Union adopts AI Act code for general models | policy | NEUTRAL",
                "Mistral signs a deal with a car maker | partnership | NEUTRAL",
                "Backdoor found in Ollama image | security | SECURITY",
                "月之暗面首席科学家离职 | departure | LOSS",
                "百川智能裁员三成 | layoffs | LOSS",
                "Coqui 宣布停止运营 | shutdown | LOSS",
                "某厂宣布放弃开源 | restriction | LOSS",
                "阶跃星辰获新一轮融资 | funding | GAIN",
                "英伟达收购编译器公司 | acquisition | NEUTRAL",
                "欧盟通过人工智能法案 | policy | NEUTRAL",
                "华为与智谱达成合作 | partnership | NEUTRAL",
                "Ollama 镜像被植入后门 | security | SECURITY",
            })
    void an_event_has_a_kind_and_a_polarity(String title, String kind, Polarity polarity) {
        var verdict = Told.verdict(title, "");
        assertEquals(Label.GROUND_SHIFT, verdict.ruling().label(), verdict::toString);
        var event = Objects.requireNonNull(verdict.event());
        assertEquals(kind, event.kind());
        assertEquals(polarity, event.polarity());
        assertEquals(title, event.evidence().sentence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How leaves fall | A tree leaves nothing to chance.",
                "A scanner that finds vulnerabilities | The tool reads code and finds"
                        + " vulnerabilities.",
                "Notes on an old king | A court painter bans the colour green.",
                "自动漏洞检测入门 | 本文介绍漏洞检测的基本方法。",
            })
    void everyday_words_are_no_event(String title, String body) {
        assertNull(Told.verdict(title, body).event());
    }

    @Test
    void what_happened_long_ago_is_no_event() {
        var verdict =
                Told.verdict("Notes on Ai2", "Years ago, Ai2 shut down its robotics laboratory.");
        assertNotEquals(Label.GROUND_SHIFT, verdict.ruling().label());
    }

    @Test
    void an_announced_end_is_an_event_today() {
        var verdict = Told.verdict("Coqui will shut down in May", "Coqui will shut down in May.");
        assertEquals("shutdown", Objects.requireNonNull(verdict.event()).kind());
    }

    @Test
    void a_denied_event_is_no_event() {
        var english = Told.verdict("Ai2 denies that it will shut down", "Ai2 denied the report.");
        assertEquals(Label.UNPROVEN, english.ruling().label());
        assertNull(english.event());
        var chinese = Told.verdict("智谱否认裁员传闻", "智谱否认裁员，称消息不实。");
        assertEquals(Label.UNPROVEN, chinese.ruling().label());
        assertNull(chinese.event());
    }

    @Test
    void a_release_is_the_news_even_if_its_maker_has_a_new_partner() {
        var verdict =
                Told.verdict(
                        "IBM open-sources Granite 9 in partnership with NASA",
                        "The weights of Granite 9 are released under Apache 2.0.");
        assertEquals(Label.OPEN_WEIGHTS, verdict.ruling().label());
    }

    @Test
    void an_event_rules_on_the_institution_and_not_on_a_model() {
        var verdict =
                Told.verdict("The lead of OLMo leaves Ai2", "The lead of OLMo is leaving Ai2.");
        assertEquals("Ai2", verdict.card().subject());
    }

    @Test
    void withdrawn_weights_are_a_loss_in_chinese_too() {
        var verdict = Told.verdict("某厂下架模型 Lark-7B", "该厂从 Hugging Face 下架模型 Lark-7B，此前已开源。");
        assertEquals(Label.GROUND_SHIFT, verdict.ruling().label());
        assertNotNull(verdict.event());
        assertEquals(Status.WITHHELD, Told.status(verdict, Component.WEIGHTS));
    }
}
