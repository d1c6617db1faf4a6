package dev.docket.cli.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class RouterTest {

    private static final String BASE = "http://press.localhost:1";
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");

    @Test
    void an_outlet_answers_with_and_without_a_slash() {
        var router = at("2026-03-09T00:00:00Z");
        assertEquals(router.answer("/lantern/", BASE), router.answer("/lantern", BASE));
        assertTrue(router.answer("/lantern", BASE).isPresent());
    }

    @Test
    void a_piece_exists_from_its_minute_on() {
        assertFalse(at("2026-03-06T10:59:59Z").answer("/lantern/lsa-14", BASE).isPresent());
        assertTrue(at("2026-03-06T11:00:00Z").answer("/lantern/lsa-14", BASE).isPresent());
    }

    @Test
    void a_page_is_the_same_whenever_it_is_read() {
        var early = at("2026-03-06T11:00:00Z").answer("/lantern/lsa-14", BASE);
        assertEquals(early, at("2026-03-22T23:00:00Z").answer("/lantern/lsa-14", BASE));
    }

    @Test
    void addresses_follow_the_name_by_which_we_were_called() {
        var feed = at("2026-03-09T00:00:00Z").answer("/lantern/feed", BASE).orElseThrow();
        assertTrue(feed.body().contains("http://press.localhost:1/lantern/lsa-14"));
    }

    @Test
    void odd_paths_lead_nowhere() {
        var router = at("2026-03-09T00:00:00Z");
        assertFalse(router.answer("//lantern", BASE).isPresent());
        assertFalse(router.answer("/lantern/../qinghe/", BASE).isPresent());
        assertFalse(router.answer("/lantern/lsa-14/", BASE).isPresent());
    }

    private static Router at(String moment) {
        return new Router(Newsroom.opening(MONDAY), InstantSource.fixed(Instant.parse(moment)));
    }
}
