package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "true | Today, Gdynia is releasing the ferry Marzanna.",
                "true | Loděnice zveřejnila plány trajektu.",
                "true | Stocznia udostępniła plany promu.",
                "true | 船厂发布了渡轮。",
                "false | The ferry crosses the lagoon in forty minutes.",
                "false | 渡轮四十分钟穿越潟湖。",
            })
    void news_is_told_in_a_few_verbs(boolean news, String sentence) {
        assertEquals(news, Announcement.isNews(sentence), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "true | The weights may be used under Apache 2.0.",
                "true | Licence dovoluje i prodej.",
                "true | Wagi można pobrać bez pytania.",
                "true | 权重采用 MIT 许可证。",
                "false | The open-source community cheered.",
                "false | The ferry waits at the pier.",
            })
    void terms_are_licences_weights_and_data(boolean terms, String sentence) {
        assertEquals(terms, Announcement.isOfTerms(sentence), sentence);
    }
}
