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
        return new Dates(view, TitledLines.of(view, "A new model"))
                .published()
                .map(Published::iso)
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

    private static final String TITLE = "<h1>A new model</h1>";

    private static String modified(String html) {
        var view = PageView.of(Jsoup.parse(html, "https://lab.test/a"));
        return new Dates(view, TitledLines.of(view, "A new model"))
                .modified()
                .map(Published::iso)
                .orElse("");
    }

    @Test
    void the_day_is_the_one_that_the_publisher_writes() {
        var utc = meta("article:published_time", "2026-03-03T02:25:54+00:00");
        assertEquals("2026-03-02", date(utc, "https://lab.test/2026/03/02/a"));
        assertEquals("2026-03-02", date(utc + TITLE + "<p>March 2, 2026</p>"));
        assertEquals(
                "2026-03-03T02:25:54Z", date(utc + TITLE + "<p>March 1, 2026</p>"), "another day");
        var local = meta("article:published_time", "2026-03-03T02:25:54+01:00");
        assertEquals("2026-03-03T02:25:54+01:00", date(local, "https://lab.test/2026/03/02/a"));
    }

    @Test
    void of_declarations_that_differ_the_one_that_readers_see_counts() {
        var both = meta("article:published_time", "2026-03-02") + meta("dc.date", "2025-01-07");
        assertEquals("2026-03-02", date(both));
        assertEquals("2025-01-07", date(both + TITLE + "<p>7 January 2025</p>"));
        assertEquals("2026-03-02", date(both + TITLE + "<p>9 September 2025</p>"), "neither");
    }

    @Test
    void a_day_that_is_seen_but_is_of_the_last_change_does_not_count() {
        var page =
                meta("article:published_time", "2025-01-07")
                        + meta("dc.date", "2026-03-02")
                        + meta("article:modified_time", "2026-03-02");
        assertEquals("2025-01-07", date(page + TITLE + "<p>2 March 2026</p>"));
    }

    @Test
    void a_date_near_the_title_goes_before_others() {
        var other = "<p class=date>9 September 2025</p>" + "<p>Words.</p>".repeat(30);
        assertEquals("2026-03-02", date(other + TITLE + "<p>2 March 2026</p>"));
        assertEquals("2026-03-02", date(other + "<p>2 March 2026</p>" + TITLE + "<p>Words.</p>"));
        assertEquals("2026-03-02", date(other + TITLE + "<time datetime=2026-03-02>Today</time>"));
    }

    @Test
    void the_date_of_a_change_is_passed_over_where_another_is() {
        assertEquals(
                "2026-03-02",
                date(
                        TITLE
                                + "<time class=updated datetime=2026-04-05>x</time>"
                                + "<p>2 March 2026</p>"));
        assertEquals(
                "2026-03-02",
                date(TITLE + "<p>Updated 5 April 2026</p>" + "<p>Published 2 March 2026</p>"));
        assertEquals("2026-04-05", date(TITLE + "<p>Last updated 5 April 2026</p>"));
    }

    @Test
    void dates_of_others_words_are_not_the_articles() {
        assertEquals(
                "2026-03-02",
                date(
                        TITLE
                                + "<blockquote><time datetime=2018-03-12>x</time></blockquote>"
                                + "<nav class=date>1 May 2020</nav>"
                                + "<p>Words.</p>".repeat(20)
                                + "<p class=date>2 March 2026</p>"));
    }

    @Test
    void a_line_that_says_published_is_believed_wherever_it_stands() {
        assertEquals(
                "2026-03-02",
                date(
                        TITLE
                                + "<p>It began in a small hut on 12 May 2020, when nobody would"
                                + " think that it might ever come to anything at all.</p>"
                                + "<p>Words.</p>".repeat(30)
                                + "<p>Published on 2 March 2026</p>"));
    }

    @Test
    void a_change_is_told_if_it_came_after_the_publication() {
        var published = meta("article:published_time", "2026-03-02");
        assertEquals("2026-03-09", modified(published + meta("og:updated_time", "2026-03-09")));
        assertEquals("", modified(published + meta("og:updated_time", "2026-03-02")));
        assertEquals("", modified(published + meta("og:updated_time", "2026-02-02")));
        assertEquals("", modified(published));
        assertEquals("", modified(meta("og:updated_time", "2026-03-09")), "it is all there is");
    }
}
