package dev.docket.article.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void words_are_counted_and_ideographs_estimated() {
        assertEquals(0, Words.in(" , -"));
        assertEquals(3, Words.in("Three plain words."));
        assertEquals(10, Words.in("十七个汉字大约相当于十个单词左右吧"));
        assertEquals(2, Words.in("GPT 发布"));
    }

    @Test
    void titles_are_compared_by_their_letters() {
        assertTrue(Titles.isSame("A new, open model!", "a New open Model"));
        assertTrue(Titles.isSame("News: a new open model is out", "A new open model is out"));
        assertFalse(Titles.isSame("Version 1", "Version 2"));
        assertFalse(Titles.isSame("Model", "A model"));
    }

    @Test
    void a_fragment_names_a_part_unless_it_only_jumps() {
        assertTrue(Links.isPartOfPage("https://lab.test/notes#v2"));
        assertFalse(Links.isPartOfPage("https://lab.test/a#comments"));
        assertFalse(Links.isPartOfPage("https://lab.test/a#"));
        assertFalse(Links.isPartOfPage("https://lab.test/a"));
        assertEquals("lab.test/notes#v2", Links.key("https://www.lab.test/notes/#v2"));
    }
}
