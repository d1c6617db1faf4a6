package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    private static String of(String html) {
        return Markup.of(Lines.read(Jsoup.parse(html, "https://lab.test/").body()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>one</p><div>two</div> | <p>one</p><p>two</p>",
                "<h1>one</h1><h2>two</h2> | <h2>one</h2><h2>two</h2>",
                "<h3>one</h3> | <h3>one</h3>",
                "<h4>one</h4><h5>two</h5><h6>three</h6> | <h4>one</h4><h4>two</h4><h4>three</h4>",
                "<ul><li>one<li>two</ul> | <ul><li>one</li><li>two</li></ul>",
                "<ol><li>one</ol><ul><li>two</ul> | <ol><li>one</li></ol><ul><li>two</li></ul>",
                "<ul><li>one<br>two</ul> | <ul><li>one<br>two</li></ul>",
                "<ul><li>one</ul><p>two</p> | <ul><li>one</li></ul><p>two</p>",
                "<blockquote><p>one<p>two</blockquote> |"
                        + " <blockquote><p>one</p><p>two</p></blockquote>",
                "<blockquote>one</blockquote><blockquote>two</blockquote> |"
                        + " <blockquote><p>one</p></blockquote><blockquote><p>two</p></blockquote>",
                "<pre>a &lt; b</pre> | <pre><code>a &lt; b</code></pre>",
                "<pre>one</pre><pre>two</pre> |"
                        + " <pre><code>one</code></pre><pre><code>two</code></pre>",
                "<table><tr><th>a<td>b</table> | <table><tr><th>a</th><td>b</td></tr></table>",
                "<table><tr><td>a<tr><td>b</table> |"
                        + " <table><tr><td>a</td></tr><tr><td>b</td></tr></table>",
                "<table><tr><td>a</table><p>b | <table><tr><td>a</td></tr></table><p>b</p>",
                "<p onclick=x style=y class=z>one</p> | <p>one</p>",
                "<script>x</script><p>one | <p>one</p>"
            })
    void lines_become_elements_of_a_few_kinds(String html, String markup) {
        assertEquals(markup, of(html));
    }

    @Test
    void code_keeps_its_rows_and_indents() {
        assertEquals("<pre><code>if x:\n    go()</code></pre>", of("<pre>if x:\n    go()\n</pre>"));
    }

    @Test
    void nothing_is_nothing() {
        assertEquals("", of(""));
        assertEquals("", of("<p> </p><ul><li></ul>"));
    }

    @Test
    void what_goes_beyond_a_million_characters_is_cut_at_the_end_of_a_line() {
        var markup = of(("<p>" + "word ".repeat(20_000) + "</p>").repeat(20));
        assertTrue(markup.length() < (1 << 20) + 20);
        assertTrue(markup.endsWith("word</p>"));
    }
}
