package dev.docket.article.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static final String PAGE = "https://lab.test/notes";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#top",
                "#comments",
                "#comment-12",
                "#Comment12",
                "#respond",
                "#disqus_thread",
                "#utm_source=rss",
                "#xtor=RSS-1",
                "#rss",
                "#ref=rss",
                "#ref",
                "#content",
                "#main",
                "#:~:text=open%20weights",
                "#!/a",
                "#/a"
            })
    void a_fragment_that_only_jumps_leads_to_the_whole_page(String fragment) {
        assertFalse(Links.isPartOfPage(PAGE + fragment));
        assertEquals(PAGE, Links.canonical(PAGE, PAGE + fragment, null));
        assertEquals(Links.key(PAGE), Links.key(PAGE + fragment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#v2",
                "#2026-03-02",
                "#reflection-70b",
                "#refusals",
                "#reference",
                "#rssm",
                "#contents-of-the-corpus",
                "#topology",
                "#maintenance",
                "#commentary"
            })
    void a_fragment_that_names_something_is_an_article_of_its_own(String fragment) {
        assertTrue(Links.isPartOfPage(PAGE + fragment));
        assertEquals(PAGE + fragment, Links.canonical(PAGE + fragment, PAGE, null));
        assertNotEquals(Links.key(PAGE), Links.key(PAGE + fragment));
    }

    @Test
    void the_second_number_sign_belongs_to_the_fragment() {
        assertEquals("#a#b", Links.fragment(PAGE + "#a#b"));
    }

    @ParameterizedTest
    @CsvSource({
        "A new open model is out, a New  OPEN model is out!",
        "News: a new open model is out, a new open model is out",
        "开放权重, 开放 权重！",
        "'', ''",
        "'?', '!'"
    })
    void titles_are_the_same_by_their_letters(String one, String other) {
        assertTrue(Titles.isSame(one, other));
        assertTrue(Titles.isSame(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "Version 1.2, Version 1.3",
        "Weights, Weights and code",
        "'', Weights",
        "Release notes for March, Release notes for April"
    })
    void titles_that_differ_in_a_letter_or_a_number_are_two(String one, String other) {
        assertFalse(Titles.isSame(one, other));
        assertFalse(Titles.isSame(other, one));
    }
}
