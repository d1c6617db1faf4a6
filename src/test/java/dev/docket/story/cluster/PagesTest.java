package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final String POST = "https://lab.example/blog/ferry";
    private static final String CODE = "https://code.example/lab/ferry";

    private final Pages pages = new Pages();

    private Member added(Member member) {
        pages.add(member);
        return member;
    }

    @Test
    void who_cites_a_page_is_linked_with_it_whoever_came_first() {
        var post = added(Made.at("en", POST));
        assertEquals(Set.of(post), pages.linkedWith(Made.at("en", "https://a.example/1", POST)));
        var press = added(Made.at("en", "https://b.example/2", CODE));
        assertEquals(Set.of(press), pages.linkedWith(Made.at("en", CODE)));
    }

    @Test
    void two_that_cite_the_same_page_are_linked() {
        var one = added(Made.at("en", "https://a.example/1", CODE, "https://x.example/else"));
        added(Made.at("en", "https://b.example/2", "https://x.example/other"));
        assertEquals(Set.of(one), pages.linkedWith(Made.at("cs", "https://c.example/3", CODE)));
    }

    @Test
    void an_address_is_the_same_however_it_is_written() {
        var post = added(Made.at("en", POST));
        var cites = Made.at("en", null, "http://www.LAB.example/blog/ferry/?from=feed#top");
        assertEquals(Set.of(post), pages.linkedWith(cites));
    }

    @Test
    void what_more_than_eight_cite_is_a_commonplace() {
        for (int i = 0; i < 8; i++) {
            added(Made.at("en", "https://press.example/page/" + i, CODE));
        }
        assertEquals(8, pages.linkedWith(Made.at("en", null, CODE)).size());
        added(Made.at("en", "https://press.example/page/8", CODE));
        assertEquals(Set.of(), pages.linkedWith(Made.at("en", null, CODE)));
    }

    @Test
    void without_an_address_and_without_links_nobody_is_linked() {
        added(Made.at("en", null));
        added(Made.at("en", null, CODE));
        assertEquals(Set.of(), pages.linkedWith(Made.at("en", null)));
    }

    @Test
    void the_same_page_in_another_language_is_its_translation() {
        var english = added(Made.at("en", POST));
        assertSame(
                english, pages.translationOf(Made.at("zh", "https://lab.example/zh/blog/ferry")));
    }

    @Test
    void another_page_or_the_same_language_is_no_translation() {
        added(Made.at("en", POST));
        assertNull(pages.translationOf(Made.at("en", "https://lab.example/en/blog/ferry")));
        assertNull(pages.translationOf(Made.at("zh", "https://lab.example/zh/blog/train")));
        assertNull(pages.translationOf(Made.at("zh", POST)), "one address, told twice");
        assertNull(pages.translationOf(Made.at("zh", null)));
    }
}
