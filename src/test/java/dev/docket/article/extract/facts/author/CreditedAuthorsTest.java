package dev.docket.article.extract.facts.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.TitledLines;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a page shows as its author beside, or before, whom it declares. */
class CreditedAuthorsTest {

    private static String names(String html) {
        var view = PageView.of(Jsoup.parse(html, "https://lab.test/a"));
        return Authors.of(view, TitledLines.of(view, "A new model"));
    }

    private static final String BELOW = "<h1>A new model</h1>";

    @Test
    void writers_that_only_the_byline_names_are_not_forgotten() {
        var head = "<meta name=author content='Jana Nová'>" + BELOW;
        assertEquals("Jana Nová, Jan Novák", names(head + "<p>By Jana Nová and Jan Novák</p>"));
        assertEquals(
                "Jana Nová, Jan Novák",
                names(
                        head
                                + "<p class=byline><a rel=author href=x>Jana Nová</a>, <a"
                                + " rel=author href=y>Jan Novák</a></p>"));
        assertEquals("Jana Nová", names(head + "<p>By Bo Li and Jan Novák</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Story.</p>%s<p>Written by Jana Nová</p>",
                "<p>Interview</p><p>JANA NOVÁ</p>",
                "<p>The weights are out, and so is the code that trained them. (Jana Nová)</p>"
            })
    void a_credited_person_goes_before_a_declared_house(String body) {
        var far = "<p>Words of the story.</p>".repeat(30);
        var head = "<meta name=author content='News Desk'>" + BELOW;
        assertEquals(
                "jana nová", names(head + body.formatted(far)).toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void a_credited_agency_goes_before_the_house() {
        assertEquals(
                "JIJI", names("<meta name=author content='News Desk'>" + BELOW + "<p>JIJI</p>"));
        assertEquals(
                "JIJI",
                names("<meta property=og:site_name content='The Times'>" + BELOW + "<p>JIJI</p>"));
    }

    @Test
    void a_shown_house_goes_behind_a_credited_person() {
        var shown = BELOW + "<p>By <span class=author-name>The Daily Press</span></p>";
        assertEquals("The Daily Press", names(shown));
        assertEquals(
                "Jana Nová", names(shown + "<p>Words</p>".repeat(20) + "<p>Text: Jana Nová</p>"));
    }
}
