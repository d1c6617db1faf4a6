package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    private static Addresses of(@Nullable String url, String... links) {
        return Addresses.of(new Document(1, "en", null, "", "", "", url, List.of(links)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://lab.example/zh/blog/ferry, https://lab.example/blog/ferry/",
        "https://lab.example/en/news/ferry, http://www.lab.example/cs/news/ferry",
        "https://lab.example/blog/zh/ferry, https://lab.example/blog/ferry?from=feed",
    })
    void a_page_and_its_translation_know_each_other(String one, String other) {
        assertTrue(of(one).translates(of(other)));
    }

    @Test
    void a_page_is_not_its_own_translation() {
        assertFalse(
                of("https://lab.example/notes/2026")
                        .translates(of("https://lab.example/notes/2026#b")));
    }

    @Test
    void a_front_page_has_no_translation() {
        assertNull(of("https://lab.example/zh/").page());
    }

    @Test
    void front_pages_meeting_places_and_itself_are_no_citations() {
        var cited =
                of(
                                "https://lab.example/ferry",
                                "https://code.example/lab/ferry",
                                "https://www.code.example/lab/ferry/",
                                "https://x.com/lab/status/1",
                                "https://lab.example/",
                                "https://lab.example/ferry#top")
                        .cited();
        assertEquals(List.of("code.example/lab/ferry"), cited);
    }

    @Test
    void pages_that_differ_in_their_query_alone_are_two() {
        var one = of("https://lab.example/ferry", "https://list.example/item?id=1").cited();
        var other = of("https://lab.example/bridge", "https://list.example/item?id=2").cited();
        assertEquals(List.of("list.example/item?id=1"), one);
        assertEquals(List.of("list.example/item?id=2"), other);
    }

    @Test
    void a_list_of_links_cites_nothing() {
        var links = Collections.nCopies(41, "https://code.example/lab/ferry");
        var document = new Document(1, "en", null, "", "", "", null, links);
        assertEquals(List.of(), Addresses.of(document).cited());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Lab.example/Blog/Ferry/, lab.example/blog/ferry",
        "http://lab.example/blog/ferry?utm_source=x, lab.example/blog/ferry",
        "https://lab.example/blog/ferry#top, lab.example/blog/ferry",
        "https://lab.example/blog?id=ferry#c, lab.example/blog?id=ferry",
        "https://lab.example///, lab.example",
        "https://lab.example, lab.example",
    })
    void an_address_is_known_without_its_trimmings(String url, String key) {
        assertEquals(key, Addresses.key(url));
    }

    @Test
    void without_an_address_there_is_nothing_to_translate() {
        var document = new Document(1, "en", null, "", "", "", null, List.of());
        assertNull(Addresses.of(document).own());
        assertFalse(Addresses.of(document).translates(Addresses.of(document)));
    }

    @Test
    void a_page_that_is_cited_twice_is_cited_once() {
        var cited = of(null, "https://code.example/lab/ferry", "http://code.example/lab/ferry/");
        assertEquals(List.of("code.example/lab/ferry"), cited.cited());
    }

    @Test
    void forty_links_are_still_citations() {
        var links = new String[40];
        Arrays.setAll(links, i -> "https://code.example/lab/ferry" + i);
        assertEquals(40, of("https://lab.example/ferry", links).cited().size());
    }
}
