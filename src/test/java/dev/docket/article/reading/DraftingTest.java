package dev.docket.article.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.ArticleConfig;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.time.DocketClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftingTest {

    private static final String ADDRESS = "https://lab.test/a";
    private static final String LONG = "<p>" + "Words about weights. ".repeat(50) + "</p>";

    private final DocketClock clock = new DocketClock();
    private final List<String> visited = new ArrayList<>();
    private PageVisit answer = new PageVisit.Missing("the page is gone (404)");

    @BeforeEach
    void stop_the_clock() {
        clock.pin(Listed.SEEN);
    }

    private Attempt read(Listed listed, boolean shared, int attempt) {
        return read(listed, shared, attempt, Map.of());
    }

    private Attempt read(Listed listed, boolean shared, int attempt, Map<String, String> settings) {
        var config = MailConfigs.of(ArticleConfig.class, settings);
        return new Drafting(this::visit, config, clock).read(listed.entry(), shared, attempt);
    }

    private PageVisit visit(String url) {
        visited.add(url);
        return answer;
    }

    private void serves(String html) {
        answer = new PageVisit.Page(html.getBytes(StandardCharsets.UTF_8), null, ADDRESS);
    }

    private static Draft draft(Attempt attempt) {
        return assertInstanceOf(Attempt.Read.class, attempt).draft();
    }

    private Instant nextTry(int attempt, Map<String, String> settings) {
        var waiting = read(Listed.at(ADDRESS), false, attempt, settings);
        return assertInstanceOf(Attempt.Waiting.class, waiting).nextTry();
    }

    @Test
    void an_entry_that_has_all_it_needs_sends_nobody_to_its_page() {
        read(Listed.at(ADDRESS).inFull(LONG), false, 1);
        read(Listed.at(null), false, 1);
        read(Listed.at(ADDRESS), true, 1);
        read(Listed.at(ADDRESS + "#v2"), false, 1);
        assertEquals(List.of(), visited);
    }

    @Test
    void a_summary_of_any_length_and_a_short_text_send_us_to_the_page() {
        read(Listed.at(ADDRESS).saying(LONG), false, 1);
        read(Listed.at(ADDRESS).inFull("<p>Short.</p>"), false, 1);
        read(Listed.at(ADDRESS + "#comments"), false, 1);
        assertEquals(List.of(ADDRESS, ADDRESS, ADDRESS + "#comments"), visited);
    }

    @Test
    void a_text_is_enough_from_the_configured_number_of_words_on() {
        var listed = Listed.at(ADDRESS).inFull("<p>Just four small words</p>");
        read(listed, false, 1, Map.of("docket.article.enough-words", "4"));
        assertEquals(List.of(), visited);
        read(listed, false, 1, Map.of("docket.article.enough-words", "5"));
        assertEquals(List.of(ADDRESS), visited);
    }

    @Test
    void a_page_that_is_there_is_read_and_no_problem() {
        serves("<article><p>" + "Words of the page. ".repeat(30) + "</p></article>");
        var draft = draft(read(Listed.at(ADDRESS), false, 1));
        assertTrue(draft.text().body().startsWith("Words of the page."));
        assertNull(draft.problem());
    }

    @Test
    void a_page_that_is_gone_is_not_waited_for() {
        var draft = draft(read(Listed.at(ADDRESS).saying("Feed words"), false, 1));
        assertEquals("Feed words", draft.text().body());
        assertEquals("the page is gone (404)", draft.problem());
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 40", "3, 160", "4, 640"})
    void each_wait_is_four_times_as_long_as_the_one_before(int attempt, int minutes) {
        answer = new PageVisit.Failed("no answer");
        var expected = Listed.SEEN.plus(Duration.ofMinutes(minutes));
        assertEquals(expected, nextTry(attempt, Map.of("docket.article.attempts", "9")));
    }

    @Test
    void no_number_of_attempts_makes_a_wait_that_no_calendar_holds() {
        answer = new PageVisit.Failed("no answer");
        var patient = Map.of("docket.article.attempts", "1000");
        var before = Listed.SEEN;
        for (int attempt : new int[] {1, 10, 25, 33, 64, 65, 999}) {
            var next = nextTry(attempt, patient);
            assertTrue(!next.isBefore(before), () -> "attempt " + attempt + " at " + next);
            assertTrue(next.isBefore(Instant.parse("9999-01-01T00:00:00Z")), next::toString);
            before = next;
        }
    }

    @Test
    void the_last_attempt_takes_what_the_feed_has() {
        answer = new PageVisit.Failed("no answer");
        assertInstanceOf(Attempt.Waiting.class, read(Listed.at(ADDRESS), false, 2));
        var draft = draft(read(Listed.at(ADDRESS).saying("Feed words"), false, 3));
        assertEquals("no answer", draft.problem());
        assertEquals("Feed words", draft.text().body());
    }

    @ParameterizedTest
    @CsvSource({"PT1S, PT10M", "PT-5H, PT10M", "PT2H, PT2H", "P1D, P1D", "P400D, P1D"})
    void a_site_is_waited_for_as_long_as_it_asks_within_reason(Duration asked, Duration waited) {
        answer = new PageVisit.Later(Listed.SEEN.plus(asked), "the site asks us to wait (429)");
        assertEquals(Listed.SEEN.plus(waited), nextTry(1, Map.of()));
    }

    @Test
    void a_page_that_breaks_the_extractor_leaves_the_feeds_text() {
        answer = new PageVisit.Page(new byte[] {65}, "no such charset", ADDRESS);
        var draft = draft(read(Listed.at(ADDRESS).saying("Feed words"), false, 1));
        assertEquals("Feed words", draft.text().body());
        assertNotNull(draft.problem());
    }

    @Test
    void a_text_that_says_there_is_more_sends_us_to_the_page() {
        read(Listed.at(ADDRESS).inFull(LONG + "<p>[…]</p>"), false, 1);
        read(
                Listed.at(ADDRESS).inFull(LONG + "<p>The post A first appeared first on B.</p>"),
                false,
                1);
        assertEquals(List.of(ADDRESS, ADDRESS), visited);
    }

    @Test
    void a_link_that_hides_its_page_is_followed_and_one_that_carries_it_is_not() {
        read(Listed.at("https://feeds.feedburner.com/~r/a/~3/b/").inFull(LONG), false, 1);
        read(Listed.at("https://www.google.com/url?q=" + ADDRESS), false, 1);
        assertEquals(List.of("https://feeds.feedburner.com/~r/a/~3/b/", ADDRESS), visited);
    }

    @Test
    void an_error_that_is_sent_as_a_page_leaves_the_feeds_text() {
        serves("<title>Page not found</title><p>" + "Try the search. ".repeat(20));
        var draft = draft(read(Listed.at(ADDRESS).saying("Feed words"), false, 1));
        assertEquals("Feed words", draft.text().body());
        assertEquals("the page says that it is not there: Page not found", draft.problem());
    }

    @Test
    void a_site_that_sends_everybody_home_has_no_page() {
        answer =
                new PageVisit.Page(
                        LONG.getBytes(StandardCharsets.UTF_8), null, "https://lab.test/");
        var draft = draft(read(Listed.at(ADDRESS).saying("Feed words"), false, 1));
        assertEquals(ADDRESS, draft.url());
        assertNotNull(draft.problem());
    }
}
