package dev.docket.feed.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.docket.feed.Sieve;
import dev.docket.feed.parse.FeedKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrainerTest {

    private static boolean passes(Sieve sieve, String title, String html, String link) {
        var entry = new ParsedEntry(null, title, link, null, null, html, false);
        var feed = new ParsedFeed(FeedKind.RSS, "", null, List.of(entry));
        return !new Strainer(sieve).strain(feed).entries().isEmpty();
    }

    private static Sieve matching(@Nullable String words) {
        return new Sieve(0, words, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "One two three, '', true",
        "One two, <p>three</p>, true",
        "One two, '', false",
        "v2.1, <a href='one two three four'></a>, false",
        "起重机开放权重, '', true",
        "起重机, '', false"
    })
    void too_few_words_do_not_pass(String title, String html, boolean passes) {
        assertEquals(
                passes, passes(new Sieve(3, null, null, null), title, html, "https://a.example/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "open weights, open-weights ; A model with Open Weights ; true",
                "open weights, open-weights ; Opening weights in the gym ; false",
                "权重 ; 起重机开放权重 ; true",
                "/releas(?:e|ing) .{0,20}weights?/ ; We are releasing all weights ; true",
                "/releas(?:e|ing) .{0,20}weights?/ ; We keep the weights ; false",
                "C++ ; Ported to C++ at last ; true"
            })
    void only_what_has_one_of_the_words_passes(String words, String title, boolean passes) {
        assertEquals(passes, passes(matching(words), title, "", "https://a.example/"));
    }

    @Test
    void the_path_of_the_address_may_be_asked_for() {
        var sieve = new Sieve(0, null, "/blog/", null);
        assertEquals(true, passes(sieve, "T", "", "https://a.example/blog/crane"));
        assertEquals(false, passes(sieve, "T", "", "https://a.example/shop/crane"));
    }

    @Test
    void without_rules_all_passes_and_a_broken_pattern_is_refused() {
        assertEquals(true, passes(Sieve.NONE, "", "", "javascript:x"));
        assertThrows(IllegalArgumentException.class, () -> new Strainer(matching("/(/")));
    }
}
