package dev.docket.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody would write on purpose, of which the web is full. */
class StrangePagesTest {

    private static final List<String> PIECES =
            List.of(
                    "<div>",
                    "</div>",
                    "<p>",
                    "<ul>",
                    "<li>",
                    "</ul>",
                    "<table>",
                    "<tr>",
                    "<td>",
                    "</table>",
                    "<pre>",
                    "</pre>",
                    "<a href='x'>",
                    "<a href='http://[::1'>",
                    "</a>",
                    "<h1>",
                    "<h2>",
                    "<article class=post>",
                    "</article>",
                    "<template>",
                    "<svg>",
                    "<math>",
                    "<select>",
                    "<frameset>",
                    "<form>",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[",
                    "</script>",
                    "<meta name=author content='By '>",
                    "<meta name=date content='2026-99-99'>",
                    "<link rel=canonical href='http://%'>",
                    "<base href='//'>",
                    "<html lang=x>",
                    "<body hidden>",
                    "By Jana, 2 March 2026 ",
                    "The weights are out, and so is the code that trained them. ",
                    "实验室公布了新模型的权重，",
                    "\u0000",
                    "\ud83d",
                    "\u00ad\u200b\ufeff",
                    "&#0;&#xffffff;&amp&lt",
                    "\r\n\t");

    private static String page(long seed) {
        var random = new Random(seed);
        var page = new StringBuilder();
        for (int i = random.nextInt(120); i >= 0; i--) {
            page.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return page.toString();
    }

    private static void assertSound(Extraction found, String page) {
        found.text().lines().forEach(line -> assertSound(line, page));
        assertEquals(1, (found.facts().title() + "x").lines().count(), page);
        assertFalse(found.facts().toString().contains("\u0000"), page);
        assertEquals(
                found.links(),
                found.links().stream().filter(link -> link.startsWith("http")).toList());
    }

    private static void assertSound(String line, String page) {
        assertFalse(line.isBlank(), page);
        assertEquals(line.strip(), line, page);
        assertFalse(line.equals("-") || line.startsWith("- - "), page);
        assertFalse(line.chars().anyMatch(Character::isISOControl), page);
    }

    @Test
    void whatever_the_page_the_text_is_sound() {
        for (long seed = 0; seed < 600; seed++) {
            var html = page(seed);
            assertSound(Extractor.extract(html, "https://lab.test/a"), html);
        }
    }

    @Test
    void the_same_page_gives_the_same_answer() {
        for (long seed = 0; seed < 100; seed++) {
            var html = page(seed);
            assertEquals(Extractor.extract(html, ""), Extractor.extract(html, ""));
        }
    }

    @Test
    void bytes_of_no_meaning_are_no_failure() {
        for (int seed = 0; seed < 200; seed++) {
            var bytes = new byte[500];
            new Random(seed).nextBytes(bytes);
            assertSound(Extractor.extract(bytes, null, ""), "seed " + seed);
            assertSound(Extractor.extract(bytes, "gb18030", ""), "seed " + seed);
        }
    }

    @Test
    void a_page_cut_off_anywhere_is_read_as_far_as_it_goes() {
        var words = "The weights are out, and so is the code that trained them, for all to see.";
        var whole =
                "<html lang=en><head><title>A model</title></head><body><article><p>%s</p><ul>"
                                .formatted(words)
                        + "<li>one<li>two</ul></article></body></html>";
        var bytes = whole.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            var cut = Arrays.copyOf(bytes, length);
            assertSound(Extractor.extract(cut, null, ""), "length " + length);
        }
        assertTrue(Extractor.extract(bytes, null, "").text().startsWith(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<ul><li>",
                "<a href=x>",
                "<p class=byline>By ",
                "<h1>a",
                "<span class=date>1. ",
                "<meta name=author content='by by by '>",
                "2026-",
                "a, ",
                "- ",
                "<script type='application/ld+json'>["
            })
    void a_page_of_one_thing_over_and_over_costs_no_more_than_others(String piece) {
        var html = piece.repeat(4_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Extractor.extract(html, "https://lab.test/a"));
    }
}
