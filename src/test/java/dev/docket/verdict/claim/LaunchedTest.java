package dev.docket.verdict.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.verdict.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a title launches is its subject, whoever is named first. */
class LaunchedTest {

    private static String subject(String title) {
        return SubjectFinder.of(List.of(Told.article(title, "Nothing more is known."))).name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OpenHarbor 开源语音模型 Lapwing 2 | Lapwing 2",
                "HarborAI 开源 lapwing 实现自动训练 | lapwing",
                "某公司开源通用命令行工具lpw | lpw",
                "NestLab 发布 PlumBench 评测基准 | PlumBench",
                "某团队发布14B视频模型Lapwing-V | Lapwing-V",
                "Harbor Labs Launches Tiny Lapwing for phones | Tiny Lapwing",
                "NestLab releases Lapwing 3.1 | Lapwing 3.1",
            })
    void the_name_behind_the_verb_is_the_subject(String title, String subject) {
        assertEquals(subject, subject(title));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "某团队开源106B参数MoE模型 | ''",
                "某公司推出Coding Agent 免费功能 | ''",
                "An open-source challenger appears | ''",
            })
    void sizes_and_common_words_are_no_names(String title, String subject) {
        assertEquals(subject, subject(title));
    }

    @Test
    void what_a_title_is_headed_with_is_its_subject() {
        assertEquals("Lapwing", subject("Lapwing: small enough for a phone"));
        assertEquals("Lapwing3", subject("nestlab/Lapwing3: Lapwing3"));
    }

    @Test
    void a_served_model_named_in_passing_is_not() {
        assertEquals("", subject("How we sorted the logs of a week of talks with Claude"));
        assertEquals("Claude Opus 9", subject("Anthropic launches Claude Opus 9"));
    }

    @Test
    void the_full_stop_behind_a_name_is_no_part_of_it() {
        assertEquals("Lapwing Max", subject("NestLab has launched Lapwing Max."));
    }
}
