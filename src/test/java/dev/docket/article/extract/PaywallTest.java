package dev.docket.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaywallTest {

    private static final String SENTENCE =
            "The lab has published the weights of its new model, along with the code that trained"
                    + " it.";
    private static final String LONG = ("<p>" + SENTENCE + "</p>").repeat(50);
    private static final String SHORT = ("<p>" + SENTENCE + "</p>").repeat(3);

    private static Extraction read(String body) {
        return Extractor.extract("<body>" + body + "</body>", "https://lab.test/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This post is for paid subscribers",
                "Keep reading with a 7-day free trial",
                "Subscribe to continue reading",
                "You have reached your limit of free articles",
                "Jetzt abonnieren und weiterlesen",
                "La suite est réservée aux abonnés",
                "Suscríbete para seguir leyendo",
                "Abbonati per continuare a leggere",
                "Pozostało 80% artykułu",
                "Tento článek je pouze pro předplatitele",
                "Чтобы читать дальше, оформите подписку",
                "登录后即可阅读全文",
                "この記事は有料です"
            })
    void a_text_that_ends_at_a_wall_is_a_teaser_without_the_walls_words(String words) {
        for (var beginning : new String[] {SHORT, LONG}) {
            var found = read("<article>" + beginning + "<p>" + words + "</p></article>");
            assertTrue(found.teaser(), words);
            assertFalse(found.text().contains(words), words);
            assertTrue(found.text().startsWith(SENTENCE));
        }
    }

    @Test
    void a_wall_beside_the_text_is_one_too() {
        var wall = "<div class=paywall><h2>This post is for paid subscribers</h2></div>";
        assertTrue(read("<div><article>" + LONG + "</article></div>" + wall).teaser());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Subscribe to our newsletter</p>",
                "<div class=newsletter><p>Subscribe now, it is free</p></div>",
                "<p>This post is for everybody who trains models.</p>",
                "<p>Zum Weiterlesen: das Buch des Labors</p>",
                "<footer><p>Become a member today</p></footer>"
            })
    void a_whole_article_with_a_call_to_subscribe_is_none(String call) {
        assertFalse(read("<article>" + LONG + call + "</article>").teaser(), call);
        assertFalse(read("<article>" + SHORT + call + "</article>").teaser(), call);
    }

    @Test
    void words_about_walls_within_an_article_are_its_own() {
        var words = "<p>Get unlimited access, said the page.</p>";
        var found =
                read("<article>" + LONG + words + ("<p>" + SENTENCE.repeat(3) + "</p>").repeat(9));
        assertFalse(found.teaser());
        assertTrue(found.text().contains("said the page"));
    }

    private static String described(String part) {
        return "<script"
                + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":"
                + "\"False\""
                + part
                + "}</script>";
    }

    @Test
    void a_description_counts_where_the_part_that_it_names_is_missing() {
        var part = ",\"hasPart\":{\"cssSelector\":\".rest\"}";
        assertTrue(read(described(part) + SHORT).teaser());
        assertFalse(read(described(part) + "<div class=rest>" + LONG + "</div>").teaser());
        assertFalse(read(described("") + SHORT).teaser(), "many count readings first");
        assertFalse(read(described(",\"hasPart\":{\"cssSelector\":\"p[\"}") + SHORT).teaser());
    }

    @Test
    void the_record_tells_the_signs_apart() {
        var nothing = new Paywall(false, false, false);
        assertEquals(nothing, Paywall.of(org.jsoup.Jsoup.parse(SHORT)));
        var asked = Paywall.of(org.jsoup.Jsoup.parse("<p>Subscribe to continue reading</p>"));
        assertEquals(new Paywall(false, true, false), asked);
    }
}
