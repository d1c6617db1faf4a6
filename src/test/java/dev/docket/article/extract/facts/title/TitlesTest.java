package dev.docket.article.extract.facts.title;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.view.PageView;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    private static final String LONG = "A new open model for all of us";

    private static String title(String head, String body) {
        var page = Jsoup.parse(head + "<body>" + body, "https://lab.test/a");
        return Titles.of(PageView.of(page));
    }

    private static String titled(String title) {
        return title("<title>" + title + "</title>", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "A model for all of us | The Lab # A model for all of us",
                "A model for all of us|The Lab # A model for all of us",
                "A model for all of us - The Lab # A model for all of us",
                "A model for all of us – The Lab # A model for all of us",
                "A model for all of us » The Lab # A model for all of us",
                "One half - the other half - The Lab # One half - the other half",
                "开放权重的新模型今天终于发布了_新闻网 # 开放权重的新模型今天终于发布了",
                "开放权重的新模型今天终于发布了 - 新闻网 # 开放权重的新模型今天终于发布了",
                "The speed of torch_compile explained # The speed of torch_compile explained",
                "What __init__ and snake_case do # What __init__ and snake_case do",
                "GPT-5 beats human-level baselines # GPT-5 beats human-level baselines",
                "How we trained it : a long report # How we trained it : a long report",
                "Hut - What the model learned in a year # Hut - What the model learned in a year",
                "A|B # A|B"
            })
    void only_the_sites_name_is_cut(String title, String expected) {
        assertEquals(expected, titled(title));
    }

    @Test
    void a_short_title_loses_the_sites_name_if_the_page_says_what_it_is() {
        var site = "<meta property=og:site_name content='The Lab Daily'>";
        assertEquals("Short", title(site + "<title>Short | The Lab Daily!</title>", ""));
        assertEquals("Short | Other", title(site + "<title>Short | Other</title>", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A&nbsp;model\tfor \n all & us",
                "A\u3000model\u2009for all &amp; us",
                " A model for all &amp;amp; us ",
                "A model for all &amp;#38; us"
            })
    void a_title_is_one_line_of_plain_words(String title) {
        assertEquals(
                "A model for all & us",
                title("<meta property=og:title content=\"" + title + "\">", ""));
    }

    @Test
    void the_heading_that_readers_see_goes_before_what_is_declared() {
        var head = "<meta property=og:title content='A NEW OPEN MODEL for all of us: our report'>";
        assertEquals(LONG, title(head, "<h1>" + LONG + "</h1>"));
        assertEquals(LONG, title(head, "<h1>The Lab</h1><h2>" + LONG + "</h2>"));
        assertEquals(LONG, title(head, "<div itemprop=headline>" + LONG + "</div>"));
    }

    @Test
    void a_heading_within_code_is_one_line_too() {
        assertEquals(LONG, title("", "<pre><h1>A new\n  open model\tfor all of us</h1></pre>"));
        assertEquals("A &lt; b", title("", "<h1>A &amp;lt; b</h1>"), "and is unescaped once");
    }

    @Test
    void a_heading_that_says_something_else_does_not() {
        var declared = "A new open model for all of us, with its data, code and report";
        var head = "<meta property=og:title content='" + declared + "'>";
        assertEquals(declared, title(head, "<h1>Our blog</h1>"), "nothing of it");
        assertEquals(declared, title(head, "<h1>News</h1><h1>Blog</h1>"));
        assertEquals(declared, title(head, "<h1></h1>"));
    }

    @Test
    void the_only_heading_of_a_page_is_its_title_unless_it_is_the_sites_name() {
        var head = "<title>The Lab</title>";
        assertEquals(LONG, title(head, "<h1>" + LONG + "</h1>"));
        assertEquals("The Lab", title(head, "<h1>Welcome</h1>"), "a label");
        var site = "<meta property=og:site_name content='The Laboratory for Open Models'>";
        assertEquals(
                "The Lab", title(site + head, "<h1>The Laboratory for Open Models</h1>"), "a name");
    }

    @Test
    void a_page_that_declares_nothing_has_its_first_heading() {
        assertEquals("First", title("", "<h1> </h1><h1>First</h1><h1>Second</h1>"));
        assertEquals("", title("", "<h2>No title</h2>"));
    }

    @Test
    void a_declaration_of_next_to_nothing_leaves_it_to_the_next() {
        assertEquals(
                "The real title",
                title("<meta property=og:title content='-'><title>The real title</title>", ""));
    }

    @Test
    void the_title_of_a_mere_page_description_is_not_the_articles() {
        var page = "<script type='application/ld+json'>{\"@type\":\"%s\",\"headline\":\"%s\"}";
        var rest = "</script><title>The real title</title>";
        assertEquals(
                "The real title", title(page.formatted("WebPage", "All our pages") + rest, ""));
        assertEquals(
                "From the graph", title(page.formatted("Article", "From the graph") + rest, ""));
    }

    private static String site(String name) {
        return "<meta property=og:site_name content='" + name + "'>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Open Lab: A model for all # A model for all",
                "Open Lab | A model for all # A model for all",
                "A model for all | Open Lab Daily | Open Lab # A model for all",
                "A model for all - Open Lab # A model for all",
                "Open Lab # Open Lab",
                "Why we trust the Open Lab: a story # Why we trust the Open Lab: a story",
                "News | Open Lab tells how a model of its own was trained # News | Open Lab tells"
                        + " how a model of its own was trained"
            })
    void the_sites_name_is_cut_off_both_ends_but_not_out_of_a_sentence(
            String title, String expected) {
        assertEquals(expected, title(site("Open Lab") + "<title>" + title + "</title>", ""));
    }

    @Test
    void a_heading_that_is_the_sites_name_is_not_the_title() {
        var head = site("lab.test") + "<meta property=og:title content='A short one - lab.test'>";
        assertEquals("A short one", title(head, "<h1>lab.test</h1><h1>A short one</h1>"));
    }

    @Test
    void a_title_that_is_only_the_sites_name_leaves_it_to_the_heading() {
        var head = site("Open Lab") + "<meta property=og:title content='Open Lab'>";
        assertEquals(LONG, title(head + "<title>Open Lab</title>", "<h1>" + LONG + "</h1>"));
        assertEquals("A tale", title("<title>Home</title>", "<h1>A tale</h1>"), "a label");
    }

    @Test
    void a_heading_that_any_declaration_repeats_goes_before_a_lower_one() {
        var head =
                "<meta property=og:title content='Which model should you take now?'><title>"
                        + LONG
                        + " | Daily</title>";
        assertEquals(
                LONG, title(head, "<h1>" + LONG + "</h1><h2>Which model should you take</h2>"));
    }

    @Test
    void a_heading_in_other_words_of_the_same_is_the_title() {
        var head = "<title>The Lab - Weights and data of the new model are open today</title>";
        assertEquals(
                "Open weights and open data of the model",
                title(head, "<h1>Open weights and open data of the model</h1><h1>Use</h1>"));
    }

    @Test
    void an_only_heading_that_says_much_of_the_title_goes_before_lower_ones() {
        var head = "<title>Buying or renting a model? What pays</title>";
        assertEquals(
                "A model: buying or leasing one?",
                title(
                        head,
                        "<h1>A model: buying or leasing one?</h1>"
                                + "<h2>To sum up: buying or renting a model? What pays</h2>"));
    }

    @Test
    void a_short_only_heading_of_declared_words_is_the_title() {
        assertEquals(
                "Model 3", title("<title>A model for all, number 3</title>", "<h1>Model 3</h1>"));
    }

    @Test
    void a_motto_at_the_end_of_the_title_is_not_it() {
        var head =
                "<title>Truck wash number thirty one The somewhat other branch book | Book</title>";
        assertEquals(
                "Truck wash number thirty one",
                title(
                        head,
                        "<h1>The somewhat other branch book</h1><h1>Truck wash number thirty"
                                + " one</h1>"));
    }

    @Test
    void mark_up_in_a_described_title_is_taken_off() {
        assertEquals(
                "A new model",
                title("<meta property=og:title content='A &lt;i&gt;new&lt;/i&gt; model'>", ""));
        assertEquals("If a < b", title("<meta property=og:title content='If a &lt; b'>", ""));
    }

    @Test
    void a_page_that_is_called_by_a_label_only_keeps_it() {
        assertEquals("Home", titled("Home"));
    }
}
