package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PruningTest {

    private static final String TEXT =
            "<p>The weights are out, and so is the code that trained them on open data.</p>"
                    + "<p>Anyone may use them, change them and pass them on, even for money.</p>";

    private static String pruned(String html) {
        var body = Jsoup.parse(TEXT + html).body();
        Pruning.prune(body, "");
        return body.text().replace(Jsoup.parse(TEXT).text(), "").strip();
    }

    private static String littlePruned(String html) {
        var body = Jsoup.parse(html).body();
        Pruning.pruneLittle(body);
        return body.text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<style>x</style>",
                "<noscript>x</noscript>",
                "<template>x</template>",
                "<iframe>x</iframe>",
                "<svg><text>x</text></svg>",
                "<button>x</button>",
                "<select><option>x</select>",
                "<textarea>x</textarea>",
                "<nav>x</nav>",
                "<dialog open>x</dialog>",
                "<figure><figcaption>x</figcaption></figure>",
                "<video>x</video>",
                "<label>x</label>"
            })
    void what_is_never_text_goes_whatever_it_is_called(String html) {
        assertEquals("", pruned(html));
        assertEquals("", littlePruned(html));
        assertEquals("", pruned("<article class=article-body>" + html + "</article>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside>x</aside>",
                "<footer>x</footer>",
                "<form>x</form>",
                "<header>x</header>",
                "<div class=sidebar>x</div>",
                "<div role=banner>x</div>",
                "<p hidden>x</p>",
                "<p style='display:none'>x</p>",
                "<p style='color:red; display : none !important'>x</p>",
                "<p style='DISPLAY:NONE'>x</p>"
            })
    void what_is_seldom_text_goes_from_beside_the_text(String html) {
        assertEquals("", pruned(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x</p>",
                "<details><summary>x</summary></details>",
                "<p style='display:block'>x</p>",
                "<p style='--display:nonesuch'>x</p>",
                "<div class=commentary>x</div>",
                "<blockquote>x</blockquote>"
            })
    void the_rest_stays(String html) {
        assertEquals("x", pruned(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"class=comments", "class=sidebar", "hidden", "style=display:none"})
    void what_holds_most_of_the_page_is_kept_whatever_it_is_called(String name) {
        var body = Jsoup.parse("<div " + name + ">" + TEXT + "</div>").body();
        Pruning.prune(body, "");
        assertEquals(Jsoup.parse(TEXT).text(), body.text());
    }

    @Test
    void a_header_with_a_lead_paragraph_is_kept() {
        var lead = "The lab has published everything that its new model is made of.";
        assertEquals(lead, pruned("<header><p>" + lead + "</p></header>"));
    }

    @Test
    void a_misnamed_page_loses_only_what_all_of_it_cannot_be_without() {
        assertEquals("", littlePruned("<div class=comments><nav>x</nav></div>"));
    }

    @Test
    void words_on_both_sides_of_something_taken_out_stay_apart() {
        var body = Jsoup.parse("<p>one<button>x</button>two</p>").body();
        Pruning.prune(body, "");
        assertEquals("one two", body.text());
    }
}
