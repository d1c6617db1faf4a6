package dev.docket.feed.scrape.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Pointers;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.Reading;
import dev.docket.feed.scrape.PageReading;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPageTest {

    private static final URI BASE = URI.create("https://dock.example/api/posts?page=1");

    private static Pointers pointers(String list, @Nullable String next) {
        return new Pointers(list, "/title", "https://dock.example/p/{id}", "/at", "/text", next);
    }

    private static PageReading read(String json, Pointers pointers) {
        return JsonPage.read(json.replace('\'', '"'), BASE, pointers);
    }

    private static List<ParsedEntry> entries(String json, Pointers pointers) {
        return assertInstanceOf(Reading.Feed.class, read(json, pointers).reading())
                .feed()
                .entries();
    }

    private static String reason(String json, Pointers pointers) {
        return assertInstanceOf(Reading.NoFeed.class, read(json, pointers).reading()).reason();
    }

    @Test
    void articles_are_read_where_the_pointers_lead() {
        var entry =
                entries(
                                "{'data':{'posts':[{'id':7,'title':'Crane &amp;"
                                        + " co','at':'2026-03-01','text':'a < b'}]}}",
                                pointers("/data/posts", null))
                        .getFirst();
        assertEquals("Crane & co", entry.title());
        assertEquals("https://dock.example/p/7", entry.link());
        assertEquals("2026-03-01T00:00:00Z", String.valueOf(entry.published()));
        assertEquals("a &lt; b", entry.html());
    }

    @ParameterizedTest
    @CsvSource({
        "1772323200, 2026-03-01T00:00:00Z",
        "1772323200000, 2026-03-01T00:00:00Z",
        "'\"2026-03-01T08:00:00Z\"', 2026-03-01T08:00:00Z",
        "'\"soon\"', null",
        "null, null"
    })
    void dates_may_be_seconds_milliseconds_or_words(String at, String date) {
        var entry =
                entries("[{'id':1,'title':'T','at':" + at + "}]", pointers("", null)).getFirst();
        assertEquals(date, String.valueOf(entry.published()));
    }

    @Test
    void a_link_may_be_relative_and_a_text_may_be_html() {
        var pointers = new Pointers("", "{a}: {/b/0}", "/url", null, "/html", null);
        var entry =
                entries("[{'a':'A','b':['B'],'url':'../p/1','html':'<p>x</p>'}]", pointers)
                        .getFirst();
        assertEquals("A: B", entry.title());
        assertEquals("https://dock.example/p/1", entry.link());
        assertEquals("<p>x</p>", entry.html());
    }

    @Test
    void an_article_without_title_or_link_is_left_out() {
        assertEquals(
                1,
                entries(
                                "[{'id':1,'title':'T'},{'id':2},{'title':'no"
                                        + " id'},{'id':3,'title':null}]",
                                pointers("", null))
                        .size());
    }

    @Test
    void a_wrong_list_pointer_says_where_lists_are() {
        assertEquals(
                "The list pointer \"/posts\" leads to no array; arrays of objects are at"
                        + " \"/data/a~1b\" (2 entries)",
                reason("{'data':{'a/b':[{},{}],'n':[1,2]}}", pointers("/posts", null)));
        assertTrue(reason("{}", pointers("/posts", null)).endsWith("no array of objects at all"));
    }

    @Test
    void wrong_pointers_within_an_article_are_named() {
        assertEquals(
                "None of the 1 entries has a title at /title and a link at"
                        + " https://dock.example/p/{id}; correct the pointers",
                reason("[{'name':'x'}]", pointers("", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{", "[1,"})
    void what_is_no_json_says_so(String text) {
        var said = read(text, pointers("", null)).reading();
        assertInstanceOf(Reading.NoFeed.class, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page | https://dock.example/api/posts?page=2",
                "offset | https://dock.example/api/posts?page=1&offset=2",
                "/next | https://dock.example/api/more?c=abc",
                "https://dock.example/api/posts?after={cursor} |"
                        + " https://dock.example/api/posts?after=abc",
                "/gone | null"
            })
    void the_next_page_is_numbered_pointed_to_or_made(String next, String address) {
        var json = "{'next':'/api/more?c=abc','cursor':'abc','l':[{'id':1,'title':'T'}]}";
        assertEquals(address, String.valueOf(read(json, pointers("/l", next)).next()));
    }

    @Test
    void an_empty_page_is_the_last() {
        assertNull(read("{'l':[]}", pointers("/l", "page")).next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "/a~b", "{/a~2}", "plain words"})
    void a_pointer_that_is_none_is_refused_before_use(String title) {
        var wrong = new Pointers("", title, "/url", null, null, null);
        assertThrows(IllegalArgumentException.class, () -> JsonPage.check(wrong, BASE));
    }
}
