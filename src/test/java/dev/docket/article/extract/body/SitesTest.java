package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitesTest {

    private static final String WORDS =
            "The lab has published the weights of its new model, with the code that made it.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.test|p|-;line 3: 4 fields are needed, there are 3",
                "nohost|p|-|why;line 3: \"nohost\" is no host",
                "a.test|p[|-|why;line 3: \"p[\" is no CSS selector",
                "a.test|p|>>|why;line 3: \">>\" is no CSS selector",
                "a.test||-|why;line 3: \"\" is no CSS selector",
                "a.test|p|-| ;line 3: the reason is missing"
            })
    void a_wrong_line_is_named_with_the_reason(String line, String message) {
        var file = "# sites\n\n" + line.replace('|', '\t') + "\n";
        var wrong =
                assertThrows(
                        IllegalArgumentException.class, () -> Sites.read(new StringReader(file)));
        assertEquals(message, wrong.getMessage());
    }

    @Test
    void a_site_is_its_host_and_those_below() throws IOException {
        var sites = Sites.read(new StringReader("# why\nLab.test\t.text\t.ad\tbecause\n"));
        var site = sites.getFirst();
        assertTrue(site.isOf("lab.test"));
        assertTrue(site.isOf("blog.lab.test"));
        assertFalse(site.isOf("notlab.test"));
        assertEquals("because", site.reason());
        var page = Jsoup.parse("<p>No.</p><div class=text><b class=ad>Ad</b><p>Yes.</p></div>");
        assertEquals("Yes.", site.article(page).orElseThrow().text());
        assertTrue(site.article(Jsoup.parse("<p>No.</p><div class=text></div>")).isEmpty());
    }

    @Test
    void a_known_site_is_read_where_its_article_is() {
        var page =
                "<div><p>" + WORDS + "</p></div><div id=js_content><section>它发布了。</section></div>";
        assertEquals("它发布了。", text(page, "https://mp.weixin.qq.com/s/x"));
        assertEquals(WORDS, text(page, "https://lab.test/"));
        assertEquals(WORDS, text(page, "no address"));
    }

    @Test
    void a_known_site_that_has_changed_is_read_as_any_other() {
        assertEquals(WORDS, text("<div><p>" + WORDS + "</p></div>", "https://arxiv.org/abs/1"));
    }

    private static String text(String body, String address) {
        return MainText.of(Jsoup.parse(body, address), "").tidied().text();
    }
}
