package dev.docket.feed.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to hurt: each is read or refused, in time that grows no faster than it does. */
class HostileFeedsTest {

    private static final URI BASE = URI.create("https://tide.example/feed");
    private static final Duration GENEROUS = Duration.ofSeconds(30);

    private static Reading read(String text) {
        var body = text.getBytes(UTF_8);
        return assertTimeoutPreemptively(GENEROUS, () -> FeedParser.parse(body, "", BASE));
    }

    private static List<ParsedEntry> entries(String text) {
        return assertInstanceOf(Reading.Feed.class, read(text)).feed().entries();
    }

    static List<String> bodies() {
        return List.of(
                "<a>".repeat(1_000_000),
                "<title>x" + "<a>".repeat(500_000) + "</a>".repeat(500_000),
                "<x " + "a='b' ".repeat(500_000) + "/>",
                "<x " + "xmlns:a='b' ".repeat(300_000) + ">" + "<q:y/>".repeat(100_000),
                "<a xml:base='b/'>".repeat(190) + "<link>c</link>".repeat(20_000),
                "<x>".repeat(190) + "</y>".repeat(500_000),
                "<![x]>".repeat(500_000),
                "<!x[>".repeat(500_000),
                "<a b=\"".repeat(300_000),
                "<a ".repeat(500_000),
                "<![CDATA[".repeat(300_000),
                "<!-- ".repeat(300_000),
                "< ".repeat(1_000_000),
                "&".repeat(1_000_000),
                "&amp;lt;".repeat(300_000),
                "<title/>".repeat(300_000));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void an_item_full_of_anything_costs_no_more_than_its_length(String inside) {
        assertTrue(
                entries("<rss><channel><item>" + inside + "</item></channel></rss>").size() <= 1);
    }

    @Test
    void fifty_thousand_entries_are_all_there() {
        var feed = new StringBuilder("<rss><channel>");
        for (int i = 0; i < 50_000; i++) {
            feed.append("<item><title>T%d</title><guid>%d</guid></item>".formatted(i, i));
        }
        var entries = entries(feed + "</channel></rss>");
        assertEquals(50_000, entries.size());
        assertEquals("T49999", entries.getLast().title());
    }

    @Test
    void a_text_of_megabytes_is_kept_and_a_title_of_megabytes_cut() {
        var text = "tide ".repeat(1_000_000);
        var feed = "<rss><channel><item><title>%s</title><description>%s</description>";
        var entry = entries((feed + "</item></channel></rss>").formatted(text, text)).getFirst();
        assertEquals(text.strip(), entry.html());
        assertEquals(99_999, entry.title().length());
    }

    @Test
    void a_date_or_link_of_megabytes_is_none() {
        var much = "1 ".repeat(1_000_000);
        var feed = "<rss><channel><item><title>x</title><pubDate>%s</pubDate><link>%s</link>";
        var entry = entries((feed + "</item></channel></rss>").formatted(much, much)).getFirst();
        assertEquals(null, entry.published());
    }

    @Test
    void what_no_fetcher_would_let_through_is_refused_unread() {
        var refused = assertInstanceOf(Reading.NoFeed.class, read("x".repeat(50_000_001)));
        assertEquals("The document has more than 50 MB", refused.reason());
    }

    @Test
    void json_nested_too_deep_is_damaged() {
        var refused =
                assertInstanceOf(Reading.NoFeed.class, read("{\"items\":" + "[".repeat(9999)));
        assertTrue(refused.reason().startsWith("The JSON is damaged: "), refused.reason());
    }
}
