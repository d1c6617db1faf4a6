package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static String lines(String html) {
        return Lines.of(Jsoup.parseBodyFragment(html).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<ul><li>a</li><li>b</li></ul> # - a/- b",
                "<ul><li></li><li>a</li></ul> # - a",
                "<ul><li>a</li><li> </li><li><br></li><li>b</li></ul> # - a/- b",
                "<ul><li></li></ul><p>a</p> # a",
                "<ul><li><ul><li>a</li></ul></li></ul> # - a",
                "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul> # - a/- b/- c/- d",
                "<ol><li><p>a</p><p>b</p></li></ol> # - a/b",
                "<ul><li><br>a</li></ul> # - a",
                "<ul><li><div><p>a</p></div></li><li>b</li></ul> # - a/- b",
                "<li>a<li>b # - a/- b",
                "<ul>x<li>a</li>y</ul> # x/- a/y"
            })
    void every_item_with_words_has_one_bullet(String html, String lines) {
        assertEquals(lines.replace('/', '\n'), lines(html.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<table><tr><td>a</td><td>b</td></tr></table> # a | b",
                "<table><tr><td>a</td><td></td></tr></table> # a",
                "<table><tr><td>a</td><td></td><td>c</td></tr></table> # a | | c",
                "<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table> # a b | c",
                "<table><tr><td>a<br>b</td><td>c</td></tr></table> # a b | c",
                "<table><tr><td><ul><li>a<li>b</ul></td><td>c</td></tr></table> # a b | c",
                "<table><tr><th>a<tr><td>b</table> # a/b",
                "<p>x</p><table><tr><td>a</td></tr></table><p>y</p> # x/a/y",
                "<table><caption>t</caption><tr><td>a</td></tr></table> # t/a"
            })
    void a_row_is_a_line_and_its_cells_stand_apart(String html, String lines) {
        assertEquals(lines.replace('/', '\n'), lines(html.strip()));
    }

    @Test
    void code_keeps_its_lines_and_prose_does_not() {
        assertEquals("a\nb\nc d", lines("<pre>a\nb\r\n\n</pre><p>c\nd</p>"));
        assertEquals("if x:\ny", lines("<pre><code>if <b>x</b>:\n    y</code></pre>"));
    }

    @Test
    void a_block_within_a_phrase_breaks_the_line_all_the_same() {
        assertEquals("a\nb\nc", lines("a<span><div>b</div></span>c"));
        assertEquals("a\nb", lines("<a href=x><h2>a</h2></a><amp-x><p>b</p></amp-x>"));
    }

    @Test
    void phrases_do_not_break_words() {
        assertEquals("unbreakable, H2O", lines("un<b>break</b>able, H<sub>2</sub>O"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                " a \t b ",
                "a\u00a0b",
                "a\u3000b",
                "a&nbsp; &nbsp;b",
                "a\u0001 b",
                "a\u200bb"
            })
    void any_run_of_spaces_is_one(String html) {
        assertEquals("a b", lines(html));
    }

    @Test
    void what_joins_letters_stays() {
        assertEquals("می\u200cخواهم", lines("<p>می\u200cخواهم"), "Persian needs its non-joiner");
        assertEquals("👩\u200d💻", lines("<p>👩\u200d💻"), "so does a picture made of two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<p></p>", "<br><br>", "<ul><li></li></ul>", "<td></td>", "-"})
    void no_words_give_no_lines(String html) {
        assertEquals("", lines(html));
    }

    @Test
    void comments_and_instructions_are_no_words() {
        assertEquals("ab", lines("a<!-- not this --><?php nor this ?>b"));
    }
}
