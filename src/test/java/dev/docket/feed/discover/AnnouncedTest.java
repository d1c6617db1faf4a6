package dev.docket.feed.discover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.platform.http.Document;
import dev.docket.platform.http.Validators;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncedTest {

    static Page page(String address, String html) {
        return Page.of(
                new Document(
                        html.getBytes(StandardCharsets.UTF_8),
                        "text/html; charset=utf-8",
                        URI.create(address),
                        null,
                        Validators.NONE));
    }

    private static List<String> on(String html) {
        return Announced.on(page("https://harbour.example/blog/x", html)).stream()
                .map(clue -> clue.address().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=alternate type=application/rss+xml href=/f>",
                "<LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' HREF=/f>",
                "<link rel='home alternate' type=application/feed+json href=/f>",
                "<link rel=feed href=/f>",
                "<base href=https://harbour.example/><link rel=alternate type=text/rss href=f>",
                "<a rel=feed href=/f>news</a>",
                "<a href=/f>Subscribe via RSS</a>",
                "<a href=/f>Atom feed</a>",
            })
    void a_feed_is_announced_in_many_ways(String html) {
        assertEquals(List.of("https://harbour.example/f"), on(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=alternate hreflang=cs href=/cs/>",
                "<link rel='alternate stylesheet' type=application/rss+xml href=/f>",
                "<link rel=alternate type=application/json href=/wp-json/wp/v2/posts/1>",
                "<link rel=alternate type=application/json+oembed href=/embed>",
                "<link rel=stylesheet href=/rss.css>",
                "<link rel=alternate type=application/rss+xml href='javascript:alert(1)'>",
                "<link rel=alternate type=application/rss+xml href=''>",
                "<a href=/feedback>Feedback</a>",
                "<a href=/index.html>Home</a>",
                "<a href=mailto:rss@harbour.example>RSS</a>",
            })
    void other_links_are_no_feeds(String html) {
        assertEquals(
                List.of(), on(html).stream().filter(found -> !found.endsWith("/blog/x")).toList());
    }

    @Test
    void a_page_with_a_feed_for_each_tag_gives_only_a_few() {
        var links = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            links.append("<a href=/tag/%d/feed>%d</a>".formatted(i, i));
        }
        assertEquals(5, on(links.toString()).size());
    }

    @ParameterizedTest
    @CsvSource({
        "/feed, true",
        "/blog/feed/, true",
        "/rss.xml, true",
        "/a/index.xml, true",
        "/news.rss, true",
        "/index.html, false",
        "/feedback, false",
        "/sitemap.xml, false",
        "'', false",
    })
    void an_address_may_read_as_a_feed(String path, boolean feed) {
        assertEquals(feed, Announced.isFeedPath(URI.create("https://harbour.example" + path)));
    }
}
