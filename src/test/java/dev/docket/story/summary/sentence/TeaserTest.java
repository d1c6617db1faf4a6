package dev.docket.story.summary.sentence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeaserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | In this post we sail across the lagoon on a ferry.",
                "en | We will show how the ferry crosses the lagoon.",
                "en | Let's see how the ferry crosses the lagoon.",
                "en | Here's what the captain said about the ferry.",
                "en | Have you ever sailed across a lagoon on hydrogen.",
                "en | Imagine a ferry that needs no oil at all.",
                "en | To experience the ferry, visit the pier of Gdynia.",
                "cs | V tomto článku se plavíme přes lagunu.",
                "cs | Podívejme se, jak trajekt pluje přes lagunu.",
                "pl | W tym artykule płyniemy przez zalew.",
                "pl | Zobaczmy, jak prom płynie przez zalew.",
                "zh | 接下来，我们看看渡轮如何穿越潟湖。",
                "zh | 让我们看看渡轮如何穿越潟湖。",
            })
    void a_promise_of_what_comes_next_is_a_teaser(String tongue, String sentence) {
        assertTrue(Teaser.is(sentence, tongue), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The shipyard will show the ferry in Gdynia on Monday.",
                "en | Hereford bought the ferry for three million.",
                "en | Important parts of the ferry were built in Szczecin.",
                "cs | Trajekt propluje lagunou každý den.",
                "pl | Prom przepływa przez zalew codziennie.",
                "zh | 渡轮每天穿越潟湖三次。",
            })
    void news_is_none(String tongue, String sentence) {
        assertFalse(Teaser.is(sentence, tongue), sentence);
    }
}
