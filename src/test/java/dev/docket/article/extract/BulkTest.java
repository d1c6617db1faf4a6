package dev.docket.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkTest {

    private static @Nullable Obstacle of(String page) {
        return Bulk.of(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String many(String piece, int count) {
        return piece.repeat(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<DIV CLASS=a>",
                "<b>",
                "<font color=red>word ",
                "<table><tr><td>",
                "<ul><li>",
                "<blockquote></p>",
                "<span></div>",
                "<a title='>'><i>",
                "<my-own-element>",
                "<div/>",
                "<template>",
                "<div\n\tid = \"</div>\"\n>"
            })
    void elements_one_within_the_other_are_too_deep_from_some_number_on(String piece) {
        assertNull(of(many(piece, Bulk.DEEPEST / 2)));
        assertEquals(Obstacle.TOO_DEEP, of(many(piece, Bulk.DEEPEST + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div></div>",
                "<p>",
                "<li>a",
                "<tr><td>1<td>2",
                "<br>",
                "<IMG SRC=a>",
                "<a href=x>a",
                "<option>a",
                "<svg/>",
                "<svg><path/><g></g></svg>",
                "<iframe></iframe>",
                "<b>bold</B>"
            })
    void elements_one_after_the_other_are_many_and_not_deep(String piece) {
        assertNull(of(many(piece, Bulk.DEEPEST + 1)));
        assertEquals(Obstacle.TOO_MANY, of(many(piece, Bulk.MOST + 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!-- | -->",
                "<!-- - | --->",
                "<script> | </script>",
                "<SCRIPT type='a'> | </Script>",
                "<style> | </style>",
                "<textarea> | </textarea>",
                "<title> | </title>",
                "<p title=\" | \">",
                "<p title = \" | \">"
            })
    void what_only_speaks_of_elements_holds_none(String begin, String end) {
        var words = many("<div>", 2 * Bulk.DEEPEST);
        assertNull(of(begin + words + end));
        assertEquals(Obstacle.TOO_DEEP, of(begin + words + end + words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-->",
                "<a title=it's>",
                "<a title=\"<!--\">",
                "<a title='<script>'>",
                "<script></script>",
                "<script>a</scrip></script>",
                "<svg><title>",
                "<svg><style>",
                "<!doctype html>",
                "< script>",
                "</script>",
                "</>",
                "<3 ",
                "1 < 2 "
            })
    void nothing_hides_what_comes_after_it(String before) {
        assertEquals(Obstacle.TOO_DEEP, of(before + many("<div>", Bulk.DEEPEST + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "GB18030", "Shift_JIS"})
    void whatever_the_character_set(String charset) {
        var page = many("<div>", Bulk.DEEPEST + 1).getBytes(Charset.forName(charset));
        assertEquals(Obstacle.TOO_DEEP, Bulk.of(page));
        var text = many("<p>5 &lt; 7</p>", Bulk.DEEPEST).getBytes(Charset.forName(charset));
        assertNull(Bulk.of(text));
    }

    @Test
    void either_quotation_mark_holds_a_value() {
        var words = many("<div>", 2 * Bulk.DEEPEST);
        assertNull(of("<p title='" + words + "'>"));
        assertEquals(Obstacle.TOO_DEEP, of("<p title='\"'>" + words));
    }

    @Test
    void the_depth_is_of_what_is_open_at_once() {
        var nest = many("<div>", Bulk.DEEPEST / 2) + many("</div>", Bulk.DEEPEST / 2);
        assertNull(of(many(nest, 5)));
    }

    @Test
    void elements_of_which_some_are_forgotten_are_still_counted() {
        assertEquals(Obstacle.TOO_DEEP, of(many("<div><span></div>", Bulk.DEEPEST + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<", "<!", "<!-", "<!--", "</", "<a", "<a b=", "<a b='", "<script>", "\0"})
    void a_page_may_break_off_anywhere(String end) {
        assertNull(of(many(" ", Bulk.SHORTEST) + end));
    }

    @Test
    void text_is_no_bulk() {
        assertNull(of(""));
        assertNull(of(many("The weights are out, 3 < 4, and <so> is the code. ", 3_000)));
    }
}
