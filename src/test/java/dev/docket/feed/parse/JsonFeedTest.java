package dev.docket.feed.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFeedTest {

    private static final URI BASE = URI.create("https://tide.example/feed.json");

    private static ParsedEntry item(String fields) {
        var text = "{\"items\":[{" + fields.replace('\'', '"') + "}]}";
        return assertInstanceOf(
                        Reading.Feed.class, FeedParser.parse(text.getBytes(UTF_8), "", BASE))
                .feed()
                .entries()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'id':'a' | a",
                "'id':7 | 7",
                "'id':' a ' | a",
                "'id':12345678901234567890123 | 12345678901234567890123",
                "'id':0.10000000000000000001 | 0.10000000000000000001",
                "'id':1e999999999 | 1E+999999999",
                "'id':null | ",
                "'id':'' | ",
                "'id':{} | "
            })
    void an_id_may_be_a_text_or_a_number(
            String fields, @org.jspecify.annotations.Nullable String guid) {
        assertEquals(guid, item(fields.strip()).guid());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'url':'/1','external_url':'https://other.example/' | https://tide.example/1",
                "'external_url':'https://other.example/1' | https://other.example/1",
                "'url':'','external_url':'https://other.example/1' | https://other.example/1",
                "'title':'x' | "
            })
    void the_own_page_goes_before_the_one_it_speaks_of(
            String fields, @org.jspecify.annotations.Nullable String link) {
        assertEquals(link, item(fields.strip()).link());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'authors':[{'name':'Ada Weir'},{'name':'B. Sluice'}],'author':{'name':'Old'} | Ada"
                        + " Weir",
                "'author':{'name':'Ada Weir'} | Ada Weir",
                "'authors':[],'author':{'name':'Ada Weir'} | Ada Weir",
                "'authors':'Ada' | ",
                "'authors':[{'url':'x'}] | "
            })
    void both_ways_to_name_an_author_are_known(
            String fields, @org.jspecify.annotations.Nullable String author) {
        assertEquals(author, item(fields.strip()).author());
    }

    @Test
    void markup_is_content_and_plain_text_is_escaped() {
        assertEquals("<p>a</p>", item("'content_html':'<p>a</p>','content_text':'a'").html());
        assertEquals("1 &lt; 2 &amp; 3", item("'content_text':'1 < 2 & 3'").html());
        var summary = item("'summary':'<script>','title':'x'");
        assertEquals("&lt;script&gt;", summary.html());
        assertEquals(false, summary.full());
    }

    @Test
    void the_first_date_that_is_one_counts() {
        var fields = "'date_published':'soon','date_modified':'2026-03-01T00:00:00Z'";
        assertEquals("2026-03-01T00:00:00Z", String.valueOf(item(fields).published()));
        assertNull(item("'date_published':20260301.5").published());
    }

    @Test
    void without_an_address_of_its_own_links_follow_what_the_feed_says_of_itself() {
        var text =
                """
                {"feed_url":"relative.json","home_page_url":"https://tide.example/blog/",
                 "items":[{"url":"1"}]}\
                """;
        var feed =
                assertInstanceOf(
                                Reading.Feed.class,
                                FeedParser.parse(text.getBytes(UTF_8), "", null))
                        .feed();
        assertEquals("https://tide.example/blog/1", feed.entries().getFirst().link());
    }
}
