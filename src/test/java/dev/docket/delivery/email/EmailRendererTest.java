package dev.docket.delivery.email;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.ChangedDigest;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.Headline;
import dev.docket.digest.DigestStory.Said;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmailRendererTest {

    private static final MailReader ANNA =
            new MailReader(
                    new MailAddress("o'neil&co", "example.org"),
                    URI.create("https://docket.example/unsubscribe/token-of-anna"),
                    URI.create("https://docket.example/en/preferences/token-of-anna"));

    @Test
    void a_digest_tells_its_parts_in_order() {
        var text = html(SampleDigest.digest(), Language.EN).text();
        assertInOrder(
                text,
                "No. 31 · 9–15 March · 6 minutes · 214 articles, 61 stories, 28 publishers",
                "Alder 3 opens the whole kitchen",
                "Stories this week by verdict",
                "3 · mean 4.2",
                "3 articles · 3 publishers · thread: Alder · EN, ZH · first seen on Monday",
                "Commons Lab published the weights",
                "training data released",
                "What changed: training data: promised → released",
                "Fully open",
                "Alder 3 can be argued with",
                "Sources: Gazette, 机器札记 ZH · Original: Commons Lab blog",
                "Releases",
                "Strings attached",
                "called open source; released under other terms",
                "Institutions and money",
                "Sources disagree",
                "“Funding was cut.”",
                "Ground shift · loss",
                "Seen again, with nothing new",
                "o'neil&co@example.org gets Docket",
                "Preferences",
                "Unsubscribe",
                "Example Street 1");
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_all_its_words_and_its_own_links(Language language) {
        var page = html(SampleDigest.digest(), language);
        assertEquals(language.tag(), page.expectFirst("html").attr("lang"));
        assertFalse(page.text().contains("{"), "nothing is left to be filled in");
        assertTrue(
                page.select("a").eachAttr("href").stream()
                        .filter(url -> url.contains("/stories/"))
                        .allMatch(url -> url.contains("/" + language.tag() + "/stories/")));
        assertTrue(page.text().contains(SampleDigest.digest().lead().in(language)));
    }

    @Test
    void text_of_an_article_cannot_become_markup() {
        var page = html(titled("<script>alert(1)</script><img src=x onerror=y>"), Language.EN);
        assertTrue(page.select("script, img").isEmpty());
        assertTrue(page.text().contains("<script>alert(1)</script>"));
    }

    @Test
    void text_of_an_article_cannot_turn_the_lines_around_it() {
        var page = html(titled("evil\u202Etxt.exe\u2066 \uE000address\uE001 \u0000"), Language.EN);
        assertEquals("eviltxt.exe address", page.expectFirst("h2").text());
    }

    @Test
    void right_to_left_text_finds_its_own_direction() {
        var page = html(titled("نموذج مفتوح"), Language.EN);
        assertEquals("auto", page.expectFirst("h2 a").attr("dir"));
    }

    @Test
    void a_sentence_in_another_language_says_which() {
        var page = html(SampleDigest.digest(), Language.CS);
        var chinese = page.expectFirst("span:containsOwn(实验室公布了)");
        assertEquals("zh", chinese.attr("lang"));
        assertTrue(
                page.expectFirst("p:has(span:containsOwn(实验室公布了))").text().contains("机器札记 · ZH"));
        assertTrue(
                html(SampleDigest.digest(), Language.EN).expectFirst("h2").text().endsWith("</b>"));
    }

    @Test
    void nothing_is_loaded_and_nobody_is_counted() {
        var page = html(SampleDigest.digest(), Language.EN);
        assertTrue(page.select("img, link, script, iframe, video").isEmpty());
        assertFalse(page.html().contains("url("));
    }

    @Test
    void only_secure_addresses_of_sources_become_links() {
        for (var url :
                List.of(
                        "http://lab.example/a",
                        "javascript:alert(1)",
                        "https://bank.example@evil.example/",
                        "https://lab.example/a b")) {
            var page = html(from("Lab", url), Language.EN);
            assertTrue(page.text().contains("Original: Lab"), url);
            assertFalse(page.select("a").eachAttr("href").contains(url), url);
        }
    }

    @Test
    void a_name_that_looks_like_an_address_does_not_pass_for_the_way() {
        var page = html(from("Bank.example", "https://evil.example/"), Language.EN);
        assertTrue(page.select("a").eachText().contains("“Bank.example”"));
        var honest = html(from("lab.example", "https://lab.example/x"), Language.EN);
        assertTrue(honest.select("a").eachText().contains("lab.example"));
    }

    @Test
    void a_long_digest_is_cut_between_stories_with_a_link_to_the_rest() {
        var mail = render(SampleDigest.with(SampleDigest.many(60)), Language.PL);
        var html = mail.html(ANNA);
        int shown = Jsoup.parse(html).select("h2").size();
        assertTrue(html.getBytes(StandardCharsets.UTF_8).length < 102 * 1024);
        assertTrue(shown > 10 && shown < 60, shown + " stories");
        assertTrue(html.contains((60 - shown) + " temat"), "says how many are left");
        var links = Pattern.compile("https://docket.example/pl/stories/1").matcher(mail.text(ANNA));
        assertEquals(shown, links.results().count(), "both forms are cut at the same story");
    }

    @Test
    void a_week_without_news_is_a_whole_mail_too() {
        var mail = render(SampleDigest.with(List.of()), Language.CS);
        assertTrue(Jsoup.parse(mail.html(ANNA)).select("h2").isEmpty());
        assertTrue(mail.text(ANNA).contains("Jedno vydání s receptem"));
    }

    @Test
    void a_subject_is_one_short_calm_line() {
        var digest = SampleDigest.digest();
        assertEquals(
                "Docket 31: Alder 3 opens the whole kitchen",
                render(digest, Language.EN).subject());
        var loud =
                new ChangedDigest()
                        .title("Wow!!! The \r\nBcc: x@example.org " + "long ".repeat(40))
                        .digest();
        var subject = render(loud, Language.EN).subject();
        assertTrue(subject.startsWith("Docket 31: Wow! The Bcc: x@example.org long"), subject);
        assertTrue(subject.length() <= 78 && subject.endsWith("long…"), subject);
    }

    @Test
    void a_subject_of_chinese_is_cut_between_characters() {
        var subject =
                render(new ChangedDigest().title("开😀".repeat(80)).digest(), Language.EN).subject();
        assertTrue(subject.length() <= 78, subject);
        assertTrue(
                subject.chars().filter(unit -> Character.isSurrogate((char) unit)).count() % 2 == 0,
                subject);
    }

    @Test
    void the_text_form_is_text_with_the_same_links() {
        var mail = render(SampleDigest.digest(), Language.EN);
        var text = mail.text(ANNA);
        var links = Jsoup.parse(mail.html(ANNA)).select("a").eachAttr("href");
        assertTrue(links.stream().allMatch(text::contains), text);
        assertFalse(text.contains("&amp;") || text.contains("</p>"));
        assertTrue(text.contains("● training data: released"));
        assertInOrder(text, "Sources:", "Gazette", "Original:", "Commons Lab blog");
    }

    @Test
    void the_same_digest_has_the_same_bytes() {
        var one = MailFixture.renderer().sample(SampleDigest.digest(), Language.CS);
        var other = MailFixture.renderer().sample(SampleDigest.digest(), Language.CS);
        assertArrayEquals(one.mail().message().octets(), other.mail().message().octets());
        assertEquals(one.html(), other.html());
    }

    @Test
    void two_copies_differ_only_in_what_is_their_readers_own() {
        var mail = render(SampleDigest.digest(), Language.EN);
        var eva =
                new MailReader(
                        new MailAddress("eva", "example.org"),
                        URI.create("https://docket.example/unsubscribe/token-of-eva"),
                        URI.create("https://docket.example/en/preferences/token-of-eva"));
        var copy = mail.copy(eva, "id", SampleDigest.MONDAY).message().octets();
        var text = new String(copy, StandardCharsets.US_ASCII);
        assertFalse(text.contains("anna") || text.contains("neil"));
        assertTrue(text.contains("eva@example.org") && text.contains("token-of-eva"));
    }

    private static DigestMail render(Digest digest, Language language) {
        return MailFixture.renderer().render(digest, language);
    }

    private static Document html(Digest digest, Language language) {
        return Jsoup.parse(render(digest, language).html(ANNA));
    }

    private static Digest titled(String headline) {
        var story = SampleDigest.stories().getFirst();
        return with(
                story, new Headline(headline, "en", ""), story.sources(), story.said(Language.EN));
    }

    private static Digest from(String source, String url) {
        var story = SampleDigest.stories().getFirst();
        var link = new SourceLink("t", source, source, url, "en", true);
        return with(story, story.headline(Language.EN), List.of(link), List.of());
    }

    private static Digest with(
            DigestStory story, Headline headline, List<SourceLink> sources, List<Said> said) {
        var changed =
                new DigestStory(
                        story.id(),
                        story.theme(),
                        headline,
                        said,
                        story.verdict(),
                        sources,
                        story.firstSeen(),
                        story.standing());
        return SampleDigest.with(new ArrayList<>(List.of(changed)));
    }

    private static void assertInOrder(String text, String... parts) {
        int from = 0;
        for (var part : parts) {
            int at = text.indexOf(part, from);
            assertTrue(at >= 0, "'" + part + "' is missing or too early in: " + text);
            from = at + part.length();
        }
    }
}
