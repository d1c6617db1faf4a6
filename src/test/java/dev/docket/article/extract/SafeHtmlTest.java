package dev.docket.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeHtmlTest {

    private static final List<String> ALLOWED =
            List.of(
                    "a",
                    "p",
                    "br",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "table",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "strong",
                    "em");

    private static final List<String> HOSTILE =
            List.of(
                    "<script>alert(1)</script>",
                    "<p onclick=alert(1)>a</p>",
                    "<a href='javascript:alert(1)'>b</a>",
                    "<a href=' jAvAsCrIpT&#58;alert(1)'>c</a>",
                    "<a href='data:text/html,x'>d</a>",
                    "<a href='//lab.test/\"onmouseover=x'>e</a>",
                    "<a href='https://lab.test/x' target=_top rel=opener style=x>f</a>",
                    "<img src=x onerror=alert(1)>",
                    "<svg onload=alert(1)><p>g</p></svg>",
                    "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
                    "<iframe src=x></iframe>",
                    "<form action=x><input name=y><button>h</button></form>",
                    "<style>p { background: url(javascript:x) }</style>",
                    "<object data=x></object><embed src=x>",
                    "<base href=//evil.test><meta http-equiv=refresh content=0>",
                    "<template><p>i</p></template>",
                    "<pre><script>j</script>k &lt;script></pre>",
                    "&lt;script&gt;l&lt;/script&gt;",
                    "<td>m<tr><th onclick=x>n</table>",
                    "<ul><li><ol><li style=x>o",
                    "<blockquote cite=javascript:x>p",
                    "\u0000\u202eq\u2066\u0007",
                    "<h1 id=x>r</h1><h6 class=y>s</h6>",
                    "<b><i><code>t</b></i>",
                    "<!-- --!><script>u</script>",
                    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                    "<div>".repeat(50));

    private static void assertSafe(String html) {
        for (var element : Jsoup.parseBodyFragment(html).body().select("*:not(body)")) {
            assertTrue(ALLOWED.contains(element.normalName()), html);
            element.attributes().forEach(each -> assertEquals("href", each.getKey(), html));
            assertTrue(
                    !element.hasAttr("href") || element.attr("href").matches("https?://.*"), html);
        }
        assertTrue(
                html.chars().noneMatch(c -> c == 0 || c == 7 || c == 0x202e || c == 0x2066), html);
    }

    private static String words(String html) {
        return Jsoup.parseBodyFragment(html).body().wholeText().replaceAll("\\s+", "");
    }

    @Test
    void hostile_markup_gives_nothing_but_what_is_allowed() {
        HOSTILE.forEach(each -> assertSafe(SafeHtml.of(each, "https://lab.test/")));
    }

    @Test
    void nor_does_any_mixture_of_it_and_the_words_are_those_of_the_text() {
        for (int seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var html = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                html.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
            }
            var safe = SafeHtml.of(html.toString(), "https://lab.test/");
            assertSafe(safe);
            var text = PlainText.of(html.toString()).replaceAll("(?m)^- ", "");
            assertEquals(text.replaceAll("[\\s|]+", ""), words(safe), html.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>a <b>b</b> <i>c</i>d</p>#<p>a <strong>b</strong> <em>c</em>d</p>",
                "<h1>a</h1><h3>b</h3><h6>c</h6>#<h2>a</h2><h3>b</h3><h4>c</h4>",
                "<ul><li>a<li>b</ul><ol><li>c</ol>#<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>",
                "<ul><li><p>a</p><p>b</p></ul>#<ul><li>a<br>b</li></ul>",
                "<blockquote><p>a</p><p>b</p></blockquote>c#<blockquote><p>a</p><p>b</p></blockquote><p>c</p>",
                "<a href=/x>a</a>#<p><a href=\"https://lab.test/x\">a</a></p>",
                "<a href='ftp://x'>a</a>#<p>a</p>",
                "<p>1 &lt; 2 &amp; 3</p>#<p>1 &lt; 2 &amp; 3</p>",
                "<table><tr><th>a<th>b<tr><td>1<td>2"
                    + " <b>3</b></table>#<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2"
                    + " <strong>3</strong></td></tr></tbody></table>",
                "plain#<p>plain</p>"
            })
    void the_forms_of_a_text_are_kept(String html, String safe) {
        assertEquals(safe, SafeHtml.of(html, "https://lab.test/a"));
    }

    @Test
    void code_keeps_its_indents() {
        var html = "<pre>if x:\n    y()\n\n<span>z</span></pre><pre>b</pre>";
        assertEquals(
                "<pre><code>if x:\n    y()\nz</code></pre><pre><code>b</code></pre>",
                SafeHtml.of(html, ""));
    }

    @Test
    void the_size_is_bounded() {
        var html = "<p>" + "word ".repeat(20_000) + "</p>";
        assertTrue(SafeHtml.of(html.repeat(30), "").length() < 1_100_000);
    }

    @Test
    void an_articles_html_says_what_its_text_says() {
        var page =
                "<title>T</title><article><h1>T</h1><p>By Jana</p><p>The weights are out, and so is"
                        + " the <a href=/c>code</a> that trained them.</p><ul><li>one<li>two</ul>"
                        + "<p>Share</p></article>";
        var found = Extractor.extract(page, "https://lab.test/a");
        assertEquals(
                "<p>The weights are out, and so is the <a href=\"https://lab.test/c\">code</a> that"
                        + " trained them.</p><ul><li>one</li><li>two</li></ul>",
                found.html());
        assertEquals(0, new Element("p").append(found.html()).select("img").size());
    }
}
