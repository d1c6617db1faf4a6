package dev.docket.article.extract.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsReaderTest {

    private static Facts facts(String head, String body) {
        var html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        return FactsReader.read(Jsoup.parse(html, "https://lab.test/2026/03/02/a"));
    }

    private static String json(String content) {
        return "<script type='application/ld+json'>" + content + "</script>";
    }

    @Test
    void json_ld_comes_first() {
        var facts =
                facts(
                        json(
                                "{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#jn\",\"name\":\"Jana"
                                    + " Nová\"},{\"@type\":[\"BlogPosting\"],\"headline\":\"A model"
                                    + " for all\",\"author\":{\"@id\":\"#jn\"},\"datePublished\":\"2026-03-01T08:00:00Z\","
                                    + "\"image\":[{\"url\":\"/i.png\"}],\"inLanguage\":\"en\"}]}"),
                        "<p class=byline>By Somebody Else</p>");
        assertEquals("A model for all", facts.title());
        assertEquals("Jana Nová", facts.author());
        assertEquals(
                Instant.parse("2026-03-01T08:00:00Z"),
                Objects.requireNonNull(facts.published()).instant());
        assertEquals("https://lab.test/i.png", facts.image());
        assertEquals("en", facts.language());
    }

    @Test
    void broken_json_ld_is_passed_over() {
        var facts =
                facts(
                        json("{\"@type\": \"Article\", ")
                                + "<meta name=author content='Jan Novák'>",
                        "");
        assertEquals("Jan Novák", facts.author());
    }

    @Test
    void the_title_is_the_one_that_readers_see_without_the_sites_name() {
        assertEquals(
                "A model for all of us",
                facts(
                                "<title>A model for all of us | The Lab</title>",
                                "<h1>A model for all of us</h1>")
                        .title());
        assertEquals(
                "A model for all of us",
                facts("<title>A model for all of us - The Lab</title>", "").title());
        assertEquals(
                "Short",
                facts(
                                "<title>Short | The Lab Daily</title><meta property=og:site_name"
                                        + " content='The Lab Daily'>",
                                "")
                        .title());
        assertEquals("", facts("", "").title());
    }

    @Test
    void names_lose_what_stands_around_them() {
        assertEquals(
                "Jana Nová",
                facts("", "<p class=byline>By Jana Nová | March 2, 2026</p>").author());
        assertEquals(
                "Nelson Anderson",
                facts("<meta name=author content='Nelson Anderson'>", "").author());
        assertEquals("李明", facts("", "<span class=author>作者：李明</span>").author());
        assertEquals(
                "A. One, B. Two",
                facts(
                                json(
                                        "{\"@type\":\"Article\",\"author\":[{\"name\":\"A."
                                                + " One\"},\"B. Two\"]}"),
                                "")
                        .author());
        assertNull(facts("<meta name=author content=admin>", "").author());
        assertNull(
                facts("<meta property=article:author content='https://www.facebook.com/lab'>", "")
                        .author());
    }

    @Test
    void the_date_is_declared_or_in_the_address_or_on_the_page() {
        assertEquals(
                "2026-02-28",
                date("<meta property=article:published_time content=2026-02-28>", ""));
        assertEquals(
                "2026-02-27",
                date("", "<time itemprop=datePublished datetime=2026-02-27>yesterday</time>"));
        assertEquals("2026-03-02", date("", "<p>nothing</p>"), "from the address");
        assertNull(
                FactsReader.read(Jsoup.parse("<p>nothing</p>", "https://lab.test/")).published());
        var label = Jsoup.parse("<span class=post-date>2. března 2026</span>", "https://lab.test/");
        assertEquals(
                "2026-03-02", Objects.requireNonNull(FactsReader.read(label).published()).iso());
    }

    private static String date(String head, String body) {
        return Objects.requireNonNull(facts(head, body).published()).iso();
    }

    @Test
    void what_a_page_calls_its_address_is_absolute() {
        assertEquals("https://lab.test/a", facts("<link rel=canonical href=/a>", "").canonical());
        assertEquals(
                "https://lab.test/b",
                facts("<meta property=og:url content=https://lab.test/b>", "").canonical());
        assertNull(facts("", "").canonical());
    }

    @Test
    void the_language_is_a_tag_or_nothing() {
        var page = Jsoup.parse("<html lang='pt_BR'>", "");
        assertEquals("pt-BR", FactsReader.read(page).language());
        assertNull(FactsReader.read(Jsoup.parse("<html lang='{{ lang }}'>", "")).language());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel='canonical' href='/b'>",
                "<LINK REL=Canonical HREF=/b>",
                "<link rel=' canonical ' href=' /b '>",
                "<link rel='shortlink canonical' href=/b>",
                "<link rel=canonical href=''><link rel=canonical href=/b>",
                "<link rel=canonical><meta property=og:url content=/b>",
                "<link rel=canonical href=' '><meta property=og:url content=/b>",
                "<link rel=canonical-x href=/c><link rel=canonical href=/b>"
            })
    void a_page_calls_its_address_in_many_ways(String head) {
        assertEquals("https://lab.test/b", facts(head, "").canonical());
    }

    @Test
    void addresses_stand_on_the_base_that_the_page_names() {
        var facts =
                facts(
                        "<base href='https://cdn.lab.test/x/'><link rel=canonical href=b>"
                                + "<meta property=og:image content=i.png>",
                        "");
        assertEquals("https://cdn.lab.test/x/b", facts.canonical());
        assertEquals("https://cdn.lab.test/x/i.png", facts.image());
    }

    @ParameterizedTest
    @CsvSource({
        "cs, cs",
        "en-GB, en-GB",
        "zh_Hans_CN, zh-Hans-CN",
        "' de ', de",
        "pt_BR.UTF-8, pt-BR",
        "'en, cs', en",
        "english, ",
        "Deutsch, ",
        "x-default, ",
        "e, ",
        "-, "
    })
    void a_language_is_a_tag_and_not_its_name(String declared, String tag) {
        var attribute = Jsoup.parse("<html lang=\"" + declared + "\">", "");
        assertEquals(tag, FactsReader.read(attribute).language());
        assertEquals(
                tag, facts("<meta name=language content=\"" + declared + "\">", "").language());
    }

    @Test
    void the_language_is_looked_for_in_all_places() {
        assertEquals(
                "cs",
                facts("<meta http-equiv=content-language content=cs>", "<p>Text</p>").language());
        assertEquals("cs-CZ", facts("<meta property=og:locale content=cs_CZ>", "").language());
    }

    @Test
    void a_picture_is_the_one_to_be_shared_before_the_one_described() {
        var described = json("{\"@type\":\"Article\",\"image\":\"/described.png\"}");
        var shared = "<meta property=og:image content=/shared.png>";
        assertEquals("https://lab.test/shared.png", facts(described + shared, "").image());
        assertEquals("https://lab.test/described.png", facts(described, "").image());
        assertNull(facts("<meta property=og:image content=''>", "<img src=/a.png>").image());
    }

    @Test
    void a_page_of_one_word_has_no_facts_and_no_failure() {
        var facts = FactsReader.read(Jsoup.parse("word", ""));
        assertEquals(new Facts("", null, null, null, null, null, null, null), facts);
    }

    @Test
    void a_picture_must_be_one_that_can_be_shown() {
        assertNull(
                facts("<meta property=og:image content='data:image/png;base64,xx'>", "").image());
        assertNull(facts("<meta property=og:image content='/1x1.gif'>", "").image());
        assertNull(facts("<meta property=og:image content='ftp://lab.test/i.png'>", "").image());
        assertEquals(
                "https://lab.test/i.png", facts("<link rel=image_src href=/i.png>", "").image());
    }

    @Test
    void a_logo_is_shown_only_where_there_is_no_other_picture() {
        var logo = "<meta property=og:image content=/site-logo.png>";
        assertEquals("https://lab.test/site-logo.png", facts(logo, "").image());
        assertEquals(
                "https://lab.test/i.png",
                facts(logo + "<meta name=twitter:image content=/i.png>", "").image());
    }

    @Test
    void a_described_article_tells_its_address_and_its_site() {
        var facts =
                facts(
                        json(
                                "[{\"@type\":\"Article\",\"mainEntityOfPage\":\"/own\"},"
                                        + "{\"@type\":\"WebSite\",\"name\":\"The Lab\"}]"),
                        "");
        assertEquals("https://lab.test/own", facts.canonical());
        assertEquals("The Lab", facts.siteName());
    }

    @Test
    void a_change_after_publication_is_told() {
        var facts =
                facts(
                        json(
                                "{\"@type\":\"Article\",\"datePublished\":\"2026-03-01\","
                                        + "\"dateModified\":\"2026-03-05T10:00:00Z\"}"),
                        "");
        assertEquals("2026-03-05T10:00Z", Objects.requireNonNull(facts.modified()).iso());
    }

    @Test
    void the_described_text_is_read_if_there_is_one() {
        var page = json("{\"@type\":\"Article\",\"articleBody\":\"The weights are out.\"}");
        assertEquals("The weights are out.", FactsReader.describedBody(Jsoup.parse(page)));
        assertEquals("", FactsReader.describedBody(Jsoup.parse(json("{\"@type\":\"Article\"}"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=author>",
                "(((((((",
                "\\u0000\\ud800",
                "<script"
                    + " type='application/ld+json'>{\"@type\":\"Article\",\"author\":[[[{}]]]}</script>",
                "<meta name=author content='(((((' ><h1>((((</h1>",
                "By By By By By By By By By By"
            })
    void nothing_that_a_page_may_hold_is_a_failure(String html) {
        assertEquals(
                FactsReader.read(Jsoup.parse(html, "")), FactsReader.read(Jsoup.parse(html, "")));
    }

    @Test
    void pages_of_many_alike_words_are_read_in_time() {
        for (var word : new String[] {"Aa ", "By Aa ", "1.2.", "© 20 ", "(Aa) ", "A, ", "| by "}) {
            var html = "<p class=author>" + word.repeat(40) + "<p>" + word.repeat(50_000);
            assertNotNull(FactsReader.read(Jsoup.parse(html, "https://lab.test/")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en-us, en-US",
        "EN_gb, en-GB",
        "zh-hans-cn, zh-Hans-CN",
        "ZH-TW, zh-TW",
        "cs_CZ, cs-CZ",
        "DE, de",
        "es-419, es-419"
    })
    void the_language_keeps_its_region_and_script_in_their_usual_case(String declared, String tag) {
        var page = Jsoup.parse("<html lang='" + declared + "'>", "");
        assertEquals(tag, FactsReader.read(page).language());
    }
}
