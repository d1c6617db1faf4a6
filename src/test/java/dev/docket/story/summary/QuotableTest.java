package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The shipyard of Gdynia launched the hydrogen ferry Marzanna on Monday.",
                "“We built it in a year,” said Wanda Nowak, who leads the shipyard.",
                "vBobr runs twice as fast on the new cards, the team reports.",
                "Loděnice v Gdyni spustila na vodu první vodíkový trajekt Marzanna.",
                "格但斯克船厂周一发布了第一艘氢动力渡轮。",
            })
    void a_whole_sentence_may_be_quoted(String sentence) {
        assertTrue(Quotable.is(sentence), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Too short to say much.",
                "and so the ferry crossed the lagoon without a single drop of oil.",
                "The ferry crossed the lagoon without a single drop of oil because the",
                "What happened next on the lagoon surprised the whole of Pomerania...",
                "Who will pay for the bridges that the ferry makes superfluous at last?",
                "Subscribe to our newsletter for more stories about ferries and lagoons.",
                "Click here for more pictures of the launch at the shipyard of Gdynia.",
                "By Wanda Nowak, our correspondent at the shipyard of Gdynia, Poland.",
                "Photo: the ferry Marzanna on the lagoon on Monday, seen from a drone.",
                "We use cookies to make your visit to the shipyard's pages pleasant.",
                "Home | News | Ships | The ferry Marzanna and her sisters on the lagoon.",
                "See https://ferry.example for the plans of the shipyard in Gdynia now.",
                "“We built it in a year, said Wanda Nowak, who leads the shipyard.",
                "Kliknij tutaj, aby zobaczyć zdjęcia promu Marzanna z poniedziałku.",
                "Odebírejte náš zpravodaj a dozvíte se o trajektech všechno první.",
                "点击阅读原文，了解更多关于氢动力渡轮的消息。",
                "- The ferry crossed the lagoon without a single drop of oil on board.",
            })
    void a_fragment_a_teaser_or_boilerplate_may_not(String sentence) {
        assertFalse(Quotable.is(sentence), sentence);
    }

    @Test
    void a_sentence_may_not_go_on_for_ever() {
        assertFalse(
                Quotable.is("The ferry crossed" + " the lagoon and".repeat(25) + " came back."));
    }
}
