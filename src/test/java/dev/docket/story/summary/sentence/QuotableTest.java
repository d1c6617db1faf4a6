package dev.docket.story.summary.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotableTest {

    private static boolean isQuotable(String sentence) {
        return Quotable.is(sentence, tongue(sentence));
    }

    /** Good enough for what stands below. */
    private static String tongue(String sentence) {
        if (Script.isHan(sentence)) {
            return "zh";
        }
        if (sentence.matches(".*[říšťů].*")) {
            return "cs";
        }
        return sentence.matches(".*[ąęłśż].*") ? "pl" : "en";
    }

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
        assertTrue(isQuotable(sentence), sentence);
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
        assertFalse(isQuotable(sentence), sentence);
    }

    @Test
    void a_sentence_may_not_go_on_for_ever() {
        assertFalse(isQuotable("The ferry crossed" + " the lagoon and".repeat(25) + " came back."));
    }

    private static String english(int length) {
        var text = new StringBuilder("The ferry crossed the lagoon ");
        while (text.length() < length - 1) {
            text.append(text.length() % 6 == 0 ? ' ' : 'a');
        }
        return text.append('.').toString();
    }

    @ParameterizedTest
    @CsvSource({"39, false", "40, true", "320, true", "321, false"})
    void a_sentence_has_a_fair_length(int length, boolean quotable) {
        assertEquals(length, english(length).length());
        assertEquals(quotable, isQuotable(english(length)), english(length));
    }

    @ParameterizedTest
    @CsvSource({"11, false", "12, true", "160, true", "161, false"})
    void a_chinese_sentence_says_as_much_in_fewer_characters(int length, boolean quotable) {
        assertEquals(quotable, isQuotable("渡".repeat(length - 1) + "。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The ferry (built in Gdynia) crossed the lagoon on Monday at noon. | true",
                "The ferry (built in Gdynia crossed the lagoon on Monday at noon. | false",
                "The ferry built in Gdynia) crossed the lagoon on Monday at noon. | false",
                "The captain said \"we are there\" and the whole harbour cheered her. | true",
                "The captain said \"we are there and the whole harbour cheered for her. | false",
                "Kapitánka řekla „jsme tam“ a celý přístav se radoval až do rána. | true",
                "Kapitánka řekla „jsme tam a celý přístav se radoval až do rána. | false",
                "Kapitan powiedziała „jesteśmy” i cały port cieszył się do rana. | true",
                "Kapitan powiedziała jesteśmy” i cały port cieszył się do rana. | false",
                "Капитан сказала «мы на месте» и весь порт радовался до утра. | true",
                "Капитан сказала «мы на месте и весь порт радовался до утра. | false",
                "船长说「我们到了」，整个港口都为她欢呼。 | true",
                "船长说「我们到了，整个港口都为她欢呼。 | false",
                "渡轮（在格但斯克建造）周一穿越了潟湖。 | true",
                "渡轮（在格但斯克建造周一穿越了潟湖。 | false",
            })
    void a_quotation_or_bracket_that_is_cut_off_is_not_quoted(String sentence, boolean quotable) {
        assertEquals(quotable, isQuotable(sentence), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26.",
                "Results: 12.5 17.9 22.1 33.3 44.8 51.0 66.2 71.9 80.4 91.5 all in all.",
                "The ferry crossed the lagoon 🚢 with four hundred people on board it.",
                "The ferry crossed the lagoon → with four hundred people on board it.",
                "The class Ferry extends Boat { int passengers = 400; } in the code.",
                "The ferry's team can be reached at crew@ferry.example all day long.",
            })
    void tables_code_and_signs_are_not_quoted(String sentence) {
        assertFalse(isQuotable(sentence), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400 passengers crossed the lagoon on the first day of the new ferry.",
                "$31 million was the price that the port of Szczecin paid for the ferry.",
                "„Marzanna“ uveze čtyři sta cestujících a pluje přes lagunu celý rok.",
                "The ferry sails for the whole of Pomerania, every day of the year!",
                "iFerry sails for the whole of Pomerania on every day of the year.",
            })
    void numbers_money_and_quotations_may_begin_a_sentence(String sentence) {
        assertTrue(isQuotable(sentence), sentence);
    }
}
