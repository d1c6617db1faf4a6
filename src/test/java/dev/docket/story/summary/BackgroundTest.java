package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackgroundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "true | The shipyard was founded in 1922 by Wanda Nowak.",
                "true | Last year the shipyard sold two ferries.",
                "true | Hydrogen has emerged as a fuel for ferries.",
                "true | Loni loděnice prodala dva trajekty.",
                "true | Dwa lata temu stocznia sprzedała prom.",
                "true | 去年，船厂售出两艘渡轮。",
                "false | The shipyard sold a ferry in 2026.",
                "false | The shipyard will sell a ferry in 2027.",
                "false | Ferry 1999.5 sails for 20255 euros.",
                "false | The ferry sails tomorrow.",
            })
    void what_was_before_the_news_is_background(boolean background, String sentence) {
        assertEquals(background, Background.is(sentence, 2026), sentence);
    }
}
