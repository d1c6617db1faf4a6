package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {

    private static boolean isNoise(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        var element = body.expectFirst("*:not(body)");
        return Noise.isNoise(element, Weights.of(body).at(element));
    }

    private static boolean isNoisyLine(String html) {
        var lines = Lines.read(Jsoup.parseBodyFragment(html).body());
        return lines.size() == 1 && Noise.isNoise(lines.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "ADVERTISEMENT",
                "- Werbung -",
                "Reklama",
                "广告",
                "Share",
                "Share Tweet Email",
                "12 comments",
                "5 min read",
                "Image 1 of 12",
                "Loading...",
                "[ Close ]",
                "Spis treści",
                "Story continues below advertisement",
                "责任编辑：王芳"
            })
    void a_label_alone_on_its_line_is_noise(String words) {
        assertTrue(isNoise("<p>" + words + "</p>"));
        assertTrue(isNoisyLine("<p>" + words + "</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign up for our weekly letter",
                "Follow us on the networks",
                "This site uses cookies to work",
                "Related articles: two more models",
                "Related roundup",
                "© The Lab",
                "Photo: Jana Nová",
                "Foto: Jana Nová",
                "Zdjęcie: Jana Nowak",
                "Please enable JavaScript to go on"
            })
    void a_line_that_begins_as_a_call_is_noise(String words) {
        assertTrue(isNoisyLine("<p>" + words + "</p>"));
        assertFalse(isNoise("<b>" + words + "</b>"), "within a line it is a word like any other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Advertisements pay for most of the web.",
                "Comments on the draft are welcome until May.",
                "Sharing weights is what open labs do.",
                "Photography changed with these models.",
                "Relatedness is measured by cosine.",
                "The share of open models grew to 12 comments a day",
                "Print quality has improved",
                "Emailed reports are fine"
            })
    void a_sentence_that_holds_such_a_word_is_text(String words) {
        assertFalse(isNoise("<p>" + words + "</p>"));
        assertFalse(isNoisyLine("<p>" + words + "</p>"));
    }

    @Test
    void links_code_and_long_paragraphs_are_left_to_others() {
        assertFalse(isNoise("<a href=x>Share</a>"));
        assertFalse(isNoise("<pre>print</pre>"));
        assertFalse(isNoise("<p>Photo: " + "a long story about a picture ".repeat(10) + "</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"swipe \u2028", "loading ", "share share ", "1 comments ", "... "})
    void a_line_made_to_confuse_costs_no_time(String part) {
        var line = part.repeat(200 / part.length()) + "\u2028x";
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertEquals(false, isNoise("<p>" + line + "</p>")));
    }
}
