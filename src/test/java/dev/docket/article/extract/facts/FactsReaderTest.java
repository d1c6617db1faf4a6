package dev.docket.article.extract.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

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
}
