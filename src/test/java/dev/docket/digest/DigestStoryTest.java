package dev.docket.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.docket.digest.DigestStory.Headline;
import dev.docket.digest.DigestStory.Said;
import dev.docket.digest.DigestStory.Telling;
import dev.docket.platform.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestStoryTest {

    private static final DigestStory SAMPLE = SampleDigest.stories().getFirst();

    private static Telling telling(String language) {
        return new Telling(
                new Headline("Headline in " + language, language, ""),
                List.of(
                        new Said(
                                "Sentence in " + language, language, "Post", "https://p.example")));
    }

    private static DigestStory told(Map<Language, Telling> tellings) {
        return new DigestStory(
                SAMPLE.id(),
                SAMPLE.theme(),
                tellings,
                SAMPLE.verdict(),
                SAMPLE.sources(),
                SAMPLE.firstSeen(),
                SAMPLE.standing());
    }

    @Test
    void each_reader_is_told_in_a_telling_of_their_own() {
        var story =
                told(
                        Map.of(
                                Language.EN,
                                telling("en"),
                                Language.CS,
                                telling("cs"),
                                Language.PL,
                                telling("zh")));
        assertEquals("cs", story.headline(Language.CS).language());
        assertEquals("Sentence in zh", story.said(Language.PL).getFirst().text());
    }

    @Test
    void nobody_is_forgotten() {
        var tellings = Map.of(Language.EN, telling("en"), Language.CS, telling("cs"));
        assertThrows(IllegalArgumentException.class, () -> told(tellings));
    }

    @Test
    void what_is_told_alike_is_told_to_all() {
        for (var language : Language.values()) {
            assertEquals(SAMPLE.headline(Language.EN), SAMPLE.headline(language));
            assertEquals(SAMPLE.said(Language.EN), SAMPLE.said(language));
        }
    }
}
