package dev.docket.story.summary.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlawTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gdynia launches the hydrogen ferry Marzanna",
                "Loděnice v Gdyni spustila na vodu trajekt",
                "Stocznia w Gdyni zwodowała prom na wodór",
                "格但斯克船厂发布氢动力渡轮 Marzanna",
                "Marzanna 2.5 crosses the lagoon in 40 minutes",
            })
    void a_title_that_tells_the_news_has_none(String title) {
        assertEquals(0, Flaw.weightOf(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gdynia launches the hydrogen ferry that …",
                "v2.0.1",
                "Release 3.1-rc1",
                "This is why the ferry of Gdynia matters",
                "Nebudete věřit, co vyplulo z Gdyně",
                "Nie uwierzysz, co wypłynęło z Gdyni",
                "重磅！格但斯克船厂发布氢动力渡轮",
                "Why does Gdynia build a ferry for hydrogen?",
                "Proč Gdyně staví trajekt na vodík",
                "格但斯克为什么造氢动力渡轮？",
                "What I learned on the ferry of Gdynia",
                "Marzanna",
                "渡轮",
            })
    void a_title_that_tells_little_has_some(String title) {
        assertTrue(Flaw.weightOf(title) > 0, title);
    }

    @ParameterizedTest
    @CsvSource({"v2.0, true", "2.0.0b1, true", "Version 7, true", "Marzanna 7, false"})
    void a_version_is_a_number_and_no_name(String title, boolean version) {
        assertEquals(version, Flaw.isVersion(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inside Gdynia's yard", "Five ways to sail"})
    void a_flaw_is_seen_in_whole_titles_only(String title) {
        assertFalse(Flaw.isVersion(title));
    }
}
