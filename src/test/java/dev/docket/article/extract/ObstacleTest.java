package dev.docket.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObstacleTest {

    private static @Nullable Obstacle of(String html) {
        return Extractor.extract(html, "https://lab.test/").obstacle();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<body><div id=root></div><script src=a.js></script></body>",
                "<body><noscript>You need to enable JavaScript to run this"
                        + " app.</noscript><p>Loading the app</p><script src=a.js></script></body>",
                "<body><app-root></app-root><p>Please wait</p><script src=a.js></script></body>",
                "<script>draw()</script>"
            })
    void a_page_that_its_scripts_draw_says_so(String html) {
        assertEquals(Obstacle.NEEDS_JAVASCRIPT, of(html));
    }

    @Test
    void frames_hold_their_text_elsewhere() {
        assertEquals(Obstacle.FRAMES, of("<frameset cols=*><frame src=a></frameset>"));
        assertEquals(Obstacle.FRAMES, of("<body><iframe src=a></iframe></body>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "<body></body>", "<head><title>T</title></head>", "\n"})
    void a_page_of_nothing_holds_nothing(String html) {
        assertEquals(Obstacle.NO_TEXT, of(html));
    }

    @Test
    void what_is_no_page_is_not_read_as_one() {
        var junk = new byte[4000];
        new Random(1).nextBytes(junk);
        assertEquals(Obstacle.NOT_HTML, Extractor.extract(junk, null, "").obstacle());
        assertEquals(Obstacle.NOT_HTML, of("\u0001\u0002\u0003\u0004"));
    }

    @Test
    void a_page_too_large_is_not_read() {
        var found = Extractor.extract(new byte[(20 << 20) + 1], null, "");
        assertEquals(Obstacle.TOO_LARGE, found.obstacle());
        assertEquals("", found.text());
        assertEquals(Obstacle.TOO_LARGE, of(" ".repeat((20 << 20) + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A short note, but a note that was meant to be read.</p>",
                "<div id=root><p>A short note, but a note that was meant to be read.</p></div>",
                "<body><iframe src=a></iframe><p>A short note, but one to be read.</p></body>"
            })
    void a_short_text_is_no_obstacle(String html) {
        assertNull(of(html), html);
    }

    @ParameterizedTest
    @EnumSource
    void every_obstacle_has_a_sentence_for_the_operator(Obstacle obstacle) {
        assertTrue(obstacle.words().endsWith("."));
        assertFalse(obstacle.words().contains("  "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<blockquote>",
                "<h2>related stuff</h2>",
                "<p>Related articles</p>",
                "<p><a href=/x>Some link text here</a></p>",
                "<article><h2><a href=x>t</a></h2><p>A line of prose, of which there are many.</p>",
                "<td>one cell",
                "<pre>a\n",
                "word<br>",
                "<img src=a>"
            })
    void a_page_made_to_cost_time_does_not(String piece) {
        var page = piece.repeat(30_000).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(
                Duration.ofSeconds(40), () -> Extractor.extract(page, null, "https://lab.test/"));
    }
}
