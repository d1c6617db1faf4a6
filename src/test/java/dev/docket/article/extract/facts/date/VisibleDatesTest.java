package dev.docket.article.extract.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.Published;
import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.TitledLines;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleDatesTest {

    private static final String TITLE = "<h1>A new model</h1>";

    private static VisibleDates of(String body) {
        var view = PageView.of(Jsoup.parse(body, "https://lab.test/a"));
        return new VisibleDates(TitledLines.of(view, "A new model"));
    }

    private static String day(Optional<Published> found) {
        return found.map(date -> date.day().toString()).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime=2026-03-02>Monday</time>",
                "<time>2 March 2026</time>",
                "<p>Published 2 March 2026</p>",
                "<p>2026-03-02</p>",
                "<p><time class='updated' datetime=2026-03-05>5 March</time></p>"
                        + "<p>Published: 2 March 2026</p>"
            })
    void the_date_below_the_title_is_the_article_s(String dateline) {
        assertEquals("2026-03-02", day(of(TITLE + dateline + "<p>Words</p>").near()));
    }

    @Test
    void one_far_below_is_not_near() {
        var far = TITLE + "<p>Words</p>".repeat(40) + "<time>2 March 2026</time>";
        assertEquals("", day(of(far).near()));
        assertEquals("2026-03-02", day(of(far).marked()));
    }

    @Test
    void one_that_nobody_sees_does_not_stand_with_the_title() {
        assertEquals("", day(of(TITLE + "<time datetime=2026-03-02></time>").near()));
    }

    @Test
    void a_change_is_the_last_that_is_asked() {
        var page = TITLE + "<p>Words</p>".repeat(40) + "<p>Updated: 5 March 2026</p>";
        assertEquals("", day(of(page).announced()));
        assertEquals("2026-03-05", day(of(page).last()));
    }

    @Test
    void an_announced_date_is_found_wherever_it_stands() {
        var page = TITLE + "<p>Words</p>".repeat(40) + "<p>Published: 2 March 2026</p>";
        assertEquals("2026-03-02", day(of(page).announced()));
    }

    @Test
    void a_page_without_a_date_has_none() {
        var dates = of(TITLE + "<p>Words of 2026</p><time>soon</time>");
        assertEquals("", day(dates.near()) + day(dates.marked()) + day(dates.announced()));
        assertEquals("", day(dates.last()));
    }
}
