package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {

    private static final String SENTENCE =
            "The lab has published the weights of its new model, along with the code that trained"
                    + " it, and it says that anyone may use them for whatever they like.";
    private static final String ARTICLE = ("<p>" + SENTENCE + "</p>").repeat(6);
    private static final String WORDS = (SENTENCE + "\n").repeat(6).strip();

    private static String trimmed(String html) {
        return Ending.trim(Passage.of(Jsoup.parse(html).body())).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related articles",
                "You might also like",
                "About the author",
                "Comments (12)",
                "Leave a reply",
                "Share this:",
                "More from this lab",
                "Ähnliche Beiträge",
                "Das könnte Sie auch interessieren",
                "À lire aussi",
                "Artículos relacionados",
                "Leggi anche",
                "Czytaj także",
                "Související články",
                "Читайте также",
                "相关阅读",
                "関連記事"
            })
    void the_article_ends_where_other_matters_begin(String label) {
        var tail = "<h3>" + label + "</h3><p>A short line of something else</p>";
        assertEquals(WORDS, trimmed(ARTICLE + tail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related work",
                "More on the training data",
                "Discussion",
                "What the author says",
                "Share of the market",
                "Contact lenses"
            })
    void a_heading_of_the_articles_own_stays(String heading) {
        var html = ARTICLE + "<h2>" + heading + "</h2><p>" + SENTENCE + "</p>";
        assertEquals(WORDS + "\n" + heading + "\n" + SENTENCE, trimmed(html));
    }

    @Test
    void a_box_within_the_article_goes_and_the_article_goes_on() {
        var box = "<p>Leggi anche</p><p><a href=/b>Another story altogether</a></p>";
        assertEquals(WORDS + "\n" + SENTENCE, trimmed(ARTICLE + box + "<p>" + SENTENCE + "</p>"));
    }

    @Test
    void comments_longer_than_the_article_do_not_take_it_along() {
        var html = "<p>Short.</p><h3>Comments</h3>" + ARTICLE;
        assertEquals("Short.\nComments\n" + WORDS, trimmed(html));
    }

    @Test
    void headings_with_nothing_after_them_go() {
        assertEquals(WORDS, trimmed(ARTICLE + "<h2>Events</h2><h3>Spring</h3>"));
        assertEquals("Events", trimmed("<h2>Events</h2>"));
        assertEquals("", trimmed(""));
    }

    @Test
    void what_is_cut_off_leads_nowhere_any_more() {
        var body =
                Jsoup.parse(ARTICLE + "<h3>Related</h3><p><a href=/b>Another story</a></p>").body();
        Ending.trim(Passage.of(body));
        assertEquals(0, body.select("a[href]").size());
    }

    @Test
    void code_and_tables_are_no_labels() {
        var html = ARTICLE + "<pre>comments\nshare</pre>";
        assertEquals(WORDS + "\ncomments\nshare", trimmed(html));
    }
}
