package dev.docket.feed.discover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessesTest {

    private static List<String> of(String address, String html) {
        return Guesses.of(AnnouncedTest.page(address, html)).stream()
                .map(clue -> clue.address().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "<meta name=generator content='WordPress 6.9'>, feed/",
        "<link rel=https://api.w.org/ href=/wp-json/>, feed/",
        "<link rel=stylesheet href=/wp-content/themes/x.css>, feed/",
        "<meta name=generator content='Ghost 6'>, rss/",
        "<meta name=generator content='Hugo 0.1'>, index.xml",
        "<meta name=generator content='Jekyll v4'>, feed.xml",
        "<script src=https://substackcdn.com/x.js></script>, feed",
        "<meta property=al:android:package content=com.medium.reader>, feed",
        "<meta name=generator content='Discourse 3'>, latest.rss",
        "<meta name=generator content='Squarespace'>, ?format=rss",
        "<p>plain</p>, feed",
    })
    void the_program_of_the_page_tells_the_first_path(String html, String path) {
        assertEquals(
                "https://harbour.example/" + path, of("https://harbour.example/", html).getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "'', /",
        "/blog, /blog/",
        "/blog/2026/hello, /blog/",
        "/company/news/x, /company/news/",
        "/en/blog/x, /en/blog/",
        "/2026/hello, /",
        "/about, /",
    })
    void the_section_of_an_address_is_where_its_kin_are(String path, String section) {
        assertEquals(
                URI.create("https://harbour.example" + section),
                Guesses.section(URI.create("https://harbour.example" + path)));
    }

    @ParameterizedTest
    @CsvSource({
        "/@ann, /@ann.rss",
        "/t/boats-at-night/42, /t/boats-at-night/42.rss",
        "/c/boats/5, /c/boats/5.rss",
    })
    void a_profile_or_a_topic_has_its_feed_beside_it(String path, String feed) {
        assertEquals(
                "https://harbour.example" + feed,
                of("https://harbour.example" + path, "").getFirst());
    }

    @ParameterizedTest
    @CsvSource({"/blog/x, https://harbour.example/blog/feed"})
    void a_section_is_tried_before_the_root_and_nothing_twice(String path, String first) {
        var guesses = of("https://harbour.example" + path, "");
        assertEquals(first, guesses.getFirst());
        assertTrue(guesses.contains("https://harbour.example/feed"));
        assertEquals(guesses.size(), guesses.stream().distinct().count());
    }
}
