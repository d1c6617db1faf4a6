package dev.docket.article.extract.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.Published;
import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.TitledLines;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static String date(String html) {
        return date(html, "https://lab.test/a");
    }

    private static String date(String html, String address) {
        var page = Jsoup.parse(html, address);
        var view = PageView.of(page);
        return new Dates(view, TitledLines.of(view, "")).published().map(Published::iso)
                .orElse("");
    }

    private static String meta(String name, String content) {
        return "<meta name='" + name + "' content='" + content + "'>";
    }

    @ParameterizedTest
    @CsvSource({
        "https://lab.test/2026/03/02/a, 2026-03-02",
        "https://lab.test/2026/3/2/a, 2026-03-02",
        "https://lab.test/2026/03/02, 2026-03-02",
        "https://lab.test/news/2026-03-02-a, 2026-03-02",
        "https://lab.test/news/2026_03_02_a.html, 2026-03-02",
        "https://lab.test/news/a-20260302.html, 2026-03-02",
        "https://lab.test/20260302/a, 2026-03-02",
        "https://lab.test/2026/03/02?page=2, 2026-03-02",
        "https://lab.test/2026/13/45/a, ''",
        "https://lab.test/2026/03/a, ''",
        "https://lab.test/a/1234567890, ''",
        "https://lab.test/v2026.3, ''",
        "https://lab.test/1901/03/02/a, ''",
        "'', ''"
    })
    void an_address_may_tell_the_day(String address, String day) {
        assertEquals(day, date("<p>No date.</p>", address));
    }

    @Test
    void the_publishers_word_goes_before_the_address_and_that_before_the_page() {
        var address = "https://lab.test/2026/03/02/a";
        var words = "<p class=date>4 March 2026</p>";
        assertEquals("2026-03-02", date(words, address));
        assertEquals("2026-03-04", date(words));
        assertEquals("2026-03-01", date(meta("date", "2026-03-01") + words, address));
        assertEquals(
                "2026-02-28",
                date("<time itemprop=datePublished datetime=2026-02-28>" + words, address));
    }

    @Test
    void publication_goes_before_modification_wherever_they_stand() {
        assertEquals(
                "2026-03-02",
                date(
                        meta("article:modified_time", "2026-03-09")
                                + meta("article:published_time", "2026-03-02")));
        assertEquals(
                "2026-03-02",
                date(meta("dateModified", "2026-03-09") + "<p class=date>2 March 2026</p>"));
        assertEquals("2026-03-09", date(meta("last-modified", "2026-03-09")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1994-12-31",
                "2100-01-01",
                "0001-01-01",
                "2026-02-30",
                "today",
                "1772438400",
                "{{ date }}"
            })
    void a_date_that_cannot_be_is_passed_over(String content) {
        assertEquals("", date(meta("date", content)));
        assertEquals(
                "2026-03-02", date(meta("date", content) + "<time datetime=2026-03-02>x</time>"));
    }

    @Test
    void an_element_says_when_in_its_attributes_or_in_words() {
        assertEquals("2026-03-02T09:30Z", date("<time datetime='2026-03-02 09:30'>today</time>"));
        assertEquals("2026-03-02", date("<time datetime=''>2 March 2026</time>"));
        assertEquals("2026-03-02", date("<abbr class=published title=2026-03-02>today</abbr>"));
        assertEquals("2026-03-02", date("<span itemprop=datePublished content=2026-03-02></span>"));
    }

    @Test
    void a_time_without_a_date_leaves_it_to_the_next() {
        assertEquals(
                "2026-03-02", date("<time>5 minutes</time><time datetime=2026-03-02>x</time>"));
    }

    @Test
    void a_label_goes_before_a_date_in_the_text() {
        assertEquals(
                "2026-03-02",
                date("<p>In 12 May 2020 it began.</p><div class=post-meta>2. března 2026</div>"));
        assertEquals("2020-05-12", date("<p>It began on 12 May 2020.</p>"));
    }

    @Test
    void a_label_as_long_as_a_paragraph_is_none() {
        var story = "The model was trained on 12 May 2020. ".repeat(8);
        assertEquals(
                "2026-03-02",
                date(
                        "<div class=timeline>"
                                + story
                                + "</div><span class=date>2 March 2026</span>"));
    }

    @Test
    void a_page_of_frames_or_of_nothing_has_no_date() {
        assertEquals("", date("<frameset><frame src=a></frameset>"));
        assertEquals("", date(""));
    }
}
