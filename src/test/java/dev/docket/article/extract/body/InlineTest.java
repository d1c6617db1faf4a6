package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {

    private static String of(String html) {
        var body = Jsoup.parse("<p>" + html + "</p>", "https://lab.test/news/a").body();
        return Inline.of(body.nodeStream(TextNode.class).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain words | plain words",
                "a <b>strong</b> word | a <strong>strong</strong> word",
                "a <strong>strong</strong>, word | a <strong>strong</strong>, word",
                "an <i>emphasised</i> one | an <em>emphasised</em> one",
                "<em>a</em><em>b</em> | <em>ab</em>",
                "the <kbd>key</kbd> | the <code>key</code>",
                "the <samp>key</samp> | the <code>key</code>",
                "<b><i>both</i></b> | <strong><em>both</em></strong>",
                "<u>under</u> <span>lined</span> | under lined",
                "<a href=/b>a <b>link</b></a> | <a href=\"https://lab.test/b\">a</a> <a"
                        + " href=\"https://lab.test/b\"><strong>link</strong></a>",
                "5 &lt; 7 &amp; 8 | 5 &lt; 7 &amp; 8"
            })
    void keeps_what_tells_something(String html, String inline) {
        assertEquals(inline, of(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='javascript:alert(1)'>word</a>",
                "<a href='data:text/html,x'>word</a>",
                "<a href='mailto:jana@lab.test'>word</a>",
                "<a href=''>word</a>",
                "<a name=top>word</a>",
                "<a href='ftp://lab.test/'>word</a>"
            })
    void keeps_the_words_and_not_the_way_to_what_is_no_page(String html) {
        assertEquals(
                html.contains("href=''") ? "<a href=\"https://lab.test/news/a\">word</a>" : "word",
                of(html));
    }

    @Test
    void an_address_cannot_break_out_of_its_attribute() {
        assertEquals(
                "<a href=\"https://lab.test/b?x=1&amp;y=2\">word</a>",
                of("<a href='/b?x=1&y=2'>word</a>"));
    }

    @Test
    void gaps_stand_between_words_and_never_double() {
        assertEquals("one <em>two</em> three", of("  one <i> two </i> three  "));
        assertEquals("one<em>two</em>", of("one<i>two</i>"));
    }
}
