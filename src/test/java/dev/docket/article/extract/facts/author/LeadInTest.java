package dev.docket.article.extract.facts.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadInTest {

    private static final String NAME = "Jana Nová";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Written by ",
                "STORY BY ",
                "Posted by: ",
                "Author: ",
                "The author : ",
                "Geschrieben von ",
                "Ein Gastbeitrag von ",
                "Autorin: ",
                "Text und Fotos: ",
                "Publié par ",
                "Auteur : ",
                "Escrito por ",
                "Scritto da ",
                "A cura di ",
                "Geschreven door ",
                "Skriven av ",
                "Napsala: ",
                "Autoři: ",
                "Opracował: ",
                "Oprac.: ",
                "作者：",
                "记者:",
                "文/",
                "| Author: "
            })
    void what_only_announces_a_name_is_cut_off(String words) {
        var line = words.startsWith("Ein ") ? words.substring(4) + NAME : words + NAME;
        assertTrue(LeadIn.SURE.matcher(line).lookingAt(), line);
        assertEquals(NAME, LeadIn.ANY.matcher(line).replaceFirst(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By ", "von ", "Par ", "Por ", "Od ", "Napsal ", "Autor "})
    void what_may_begin_anything_is_cut_off_a_name_and_proves_none(String words) {
        assertFalse(LeadIn.SURE.matcher(words + NAME).lookingAt(), words);
        assertEquals(NAME, LeadIn.ANY.matcher(words + NAME).replaceFirst(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Byron Ford", "Vondra Jan", "Texas Lee", "Authority", "Parker Lee", "文芳"})
    void a_word_that_goes_on_is_no_lead_in(String name) {
        assertEquals(name, LeadIn.ANY.matcher(name).replaceFirst(""));
    }
}
