package dev.docket.article.extract.facts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {

    private static Walk walk(String body) {
        var walk = new Walk();
        Jsoup.parse(body).body().filter(walk);
        return walk;
    }

    private static List<String> lines(String body) {
        return walk(body).lines().stream().map(VisibleLine::text).toList();
    }

    @Test
    void lines_end_where_a_browser_ends_them() {
        assertEquals(
                List.of("one", "two three", "four"),
                lines("<p>one<div>two <b>three</b></div>four"));
        assertEquals(List.of("one", "two"), lines("one<br>two"));
    }

    @Test
    void what_only_styles_set_apart_is_set_apart() {
        assertEquals(List.of("By Jana Nová"), lines("<p>By<span>Jana Nová</span></p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>hide()</script>",
                "<style>hide</style>",
                "<noscript>hide</noscript>",
                "<template>hide</template>",
                "<select><option>hide</select>",
                "<textarea>hide</textarea>",
                "<p hidden>hide</p>"
            })
    void what_is_not_seen_is_no_line(String unseen) {
        assertEquals(List.of("seen"), lines(unseen + "<p>seen</p>"));
    }

    @Test
    void lines_in_headings_are_headings() {
        var lines = walk("<h1>A <b>new</b> model</h1><p>Words</p><h4>Lower</h4>").lines();
        assertTrue(lines.get(0).heading());
        assertFalse(lines.get(1).heading());
        assertFalse(lines.get(2).heading());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>%s</nav>",
                "<aside>%s</aside>",
                "<footer>%s</footer>",
                "<div class=sidebar>%s</div>",
                "<div id=comments>%s</div>",
                "<ul class='x related-links'>%s</ul>"
            })
    void what_stands_beside_the_article_is_known(String frame) {
        var lines = walk(frame.formatted("<p>beside</p>") + "<p>within</p>").lines();
        assertEquals(1, lines.get(0).aside());
        assertEquals(0, lines.get(1).aside());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<body class=has-sidebar>",
                "<article><footer>%s</footer></article>",
                "<div class='post-footer'>%s</div>",
                "<main class='comment-page'>"
            })
    void what_only_sounds_so_is_the_article_s(String frame) {
        var page = frame.contains("%s") ? frame.formatted("<p>within</p>") : frame + "<p>within";
        assertEquals(0, walk(page).lines().getFirst().aside());
    }

    @Test
    void a_line_of_any_length_keeps_its_beginning_and_its_end() {
        var line = walk("<p>first " + "word ".repeat(1_000) + "last</p>").lines().getFirst();
        assertTrue(line.text().startsWith("first word"));
        assertTrue(line.text().endsWith("word last"));
        assertTrue(line.text().length() <= VisibleLines.LONGEST);
        assertEquals("first ".length() + 5_000 + "last".length(), line.length());
        assertFalse(line.isWhole());
    }

    @Test
    void of_a_page_of_many_lines_only_the_beginning_is_read() {
        assertTrue(walk("<p>a</p>".repeat(20_000)).lines().size() < 10_000);
    }

    @Test
    void telling_elements_are_marked_with_their_line() {
        var marks =
                walk("<p>one</p><p class=Byline>two</p><time>three</time><p>four</p>"
                                + "<a href=/author/jana>Jana</a><a href=/more>More</a>")
                        .marks();
        assertEquals(
                List.of("p", "time", "a"),
                marks.stream().map(mark -> mark.element().normalName()).toList());
        assertEquals(1, marks.getFirst().line());
        assertTrue(marks.getFirst().is("byline"));
        assertFalse(marks.getFirst().is("line"));
    }
}
