package dev.docket.article.extract.facts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleLinesTest {

    private static VisibleLines lines(String body) {
        return VisibleLines.of(Jsoup.parse("<body>" + body));
    }

    private static List<String> texts(String body) {
        return lines(body).all().stream().map(VisibleLine::text).toList();
    }

    @Test
    void a_block_is_a_line_and_what_is_within_a_line_is_set_apart() {
        assertEquals(
                List.of("Title", "By Jana Nová 2 March 2026", "One", "Two"),
                texts(
                        "<h1>Title</h1><div>By<span>Jana <b>Nová</b></span><time>2 March"
                                + " 2026</time></div><p>One<br>Two</p>"));
    }

    @Test
    void what_nobody_sees_is_no_line() {
        assertEquals(
                List.of("Seen"),
                texts(
                        "<script>x</script><style>y</style><p>Seen</p><p hidden>z</p>"
                                + "<template>t</template><svg><text>s</text></svg>"));
    }

    @Test
    void a_heading_is_known_as_one() {
        var lines = lines("<h2><span>Title</span></h2><p>Text</p>").all();
        assertTrue(lines.get(0).heading());
        assertFalse(lines.get(1).heading());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>%s</nav>",
                "<footer>%s</footer>",
                "<aside>%s</aside>",
                "<blockquote>%s</blockquote>",
                "<div class=comments>%s</div>",
                "<div id=related-posts>%s</div>",
                "<ul class='main-menu big'>%s</ul>",
                "<div class='post-comments'><p>%s</p></div>"
            })
    void what_stands_beside_the_article_is_known(String html) {
        var lines = lines(html.formatted("<p>Beside</p>") + "<p>Text</p>").all();
        assertEquals(1, lines.get(0).aside());
        assertEquals(0, lines.get(1).aside());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><footer>%s</footer></article>",
                "<div class='entry-footer'>%s</div>",
                "<main class='has-sidebar sidebar'>%s</main>",
                "<div class='uncommented'>%s</div>",
                "<div>%s</div>"
            })
    void what_belongs_to_the_article_is_not_beside_it(String html) {
        assertEquals(0, lines(html.formatted("<p>Text</p>")).all().getFirst().aside());
    }

    @Test
    void a_long_line_keeps_its_beginning_and_its_end() {
        var line = lines("<p>Begin " + "word ".repeat(200) + "end").all().getFirst();
        assertTrue(line.text().startsWith("Begin word"));
        assertTrue(line.text().endsWith("word end"));
        assertTrue(line.text().length() <= VisibleLines.LONGEST);
        assertFalse(line.isWhole());
        assertEquals(1009, line.length());
    }

    @Test
    void elements_that_hint_at_something_are_noted_with_their_line() {
        var marks =
                lines(
                                "<h1>Title</h1><p class='Byline big' id=x>By A</p>"
                                        + "<a href=/author/a>A</a><p class=text>B</p>")
                        .marks();
        assertEquals(3, marks.size());
        assertEquals(" byline big x ", marks.get(1).names());
        assertEquals(1, marks.get(1).line());
        assertTrue(marks.get(1).is("byline"));
        assertFalse(marks.get(1).is("by"));
        assertEquals("a", marks.get(2).element().normalName());
    }

    @Test
    void a_page_without_end_is_read_in_part_and_a_deep_one_whole() {
        assertTrue(lines("<p>x</p>".repeat(20_000)).all().size() < 10_000);
        assertEquals(List.of("x"), texts("<div>".repeat(400) + "x"));
    }
}
