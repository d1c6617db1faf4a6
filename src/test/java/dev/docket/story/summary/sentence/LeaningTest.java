package dev.docket.story.summary.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en | It crossed the lagoon in forty minutes.",
                "en | However, the ferry crossed the lagoon in forty minutes.",
                "en | In addition the ferry carries four hundred people.",
                "en | With the launch of this ferry the lagoon has grown smaller.",
                "en | Notably, it crosses the lagoon in forty minutes.",
                "en | The captain's crew also painted the deck, though.",
                "en | I crossed the lagoon in forty minutes.",
                "en | Your ticket costs three euros at the pier.",
                "en | As a result, the ferry crossed the lagoon alone.",
                "en-GB | They crossed the lagoon in forty minutes.",
                "pl | To ona przewiozła czterystu pasażerów przez zalew.",
                "pl | Jednak prom przewiózł czterystu pasażerów przez zalew.",
                "pl | W tym roku prom przewiózł czterystu pasażerów.",
                "cs | Ale trajekt převezl čtyři sta lidí přes lagunu.",
                "cs | Tento trajekt převezl čtyři sta lidí přes lagunu.",
                "cs | Kromě toho trajekt vozí kola.",
                "zh | 该船周一穿越了潟湖，载有四百名乘客。",
                "zh-CN | 此外，渡轮可运送四百名乘客。",
                "zh | 我觉得渡轮很快，四十分钟就到了。",
            })
    void a_sentence_that_points_back_leans_on_the_one_before(String language, String sentence) {
        assertEquals(true, Leaning.is(sentence, language), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en | Italy ordered a second ferry on Monday.",
                "en | Thessaloniki ordered a second ferry on Monday.",
                "en | The ferry is fast, and it crossed the lagoon.",
                "en | Today, we are launching the ferry Marzanna.",
                "en | Gdynia launched the ferry this week at last.",
                "en | The ferry's I/O is monitored around the clock.",
                "pl | Tenczynek otrzymał drugi prom w poniedziałek.",
                "cs | Alena Nováková řídí trajekt přes lagunu.",
                "cs | Tachov dostal v pondělí druhý trajekt.",
                "zh | 渡轮周一穿越了潟湖，它载有四百名乘客。",
                "zh | 我们今天发布了渡轮 Marzanna。",
            })
    void a_name_that_begins_like_a_pronoun_stands_alone(String language, String sentence) {
        assertEquals(false, Leaning.is(sentence, language), sentence);
    }
}
