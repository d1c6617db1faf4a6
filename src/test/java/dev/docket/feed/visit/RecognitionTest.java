package dev.docket.feed.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

    private static final Instant DAY = Instant.parse("2026-03-01T00:00:00Z");
    private static final FoundEntry OTHER =
            entry("other", "https://x.example/other", "Another one", null);

    private static FoundEntry entry(
            String guid, @Nullable String link, String title, @Nullable Instant published) {
        return new FoundEntry(
                guid, link, title, null, published, new FoundEntry.Body("", false), "0:");
    }

    private static Known known(long id, FoundEntry entry) {
        return new Known(
                id, entry.guid(), entry.link(), entry.title(), entry.published(), entry.content());
    }

    private static Recognition.Outcome outcome(List<FoundEntry> before, List<FoundEntry> document) {
        var recognition = new Recognition(document);
        for (int i = 0; i < before.size(); i++) {
            recognition.look(known(i + 1, before.get(i)));
        }
        return recognition.outcome();
    }

    private static boolean same(FoundEntry before, FoundEntry after, FoundEntry... besides) {
        var document = new ArrayList<>(List.of(besides));
        document.add(after);
        return !outcome(List.of(before), document).fresh().contains(after);
    }

    @Test
    void a_guid_alone_is_believed_where_every_entry_has_its_own() {
        var before = entry("1", "https://x.example/a", "One", DAY);
        var after = entry("1", "https://x.example/b", "Two", DAY.plusSeconds(1));
        assertEquals(true, same(before, after, OTHER));
        assertEquals(false, same(before, after), "one entry proves nothing");
    }

    @Test
    void a_link_alone_is_believed_where_there_is_no_guid() {
        var before = entry("https://x.example/a", "https://x.example/a", "One", null);
        var after = entry("https://x.example/a", "https://x.example/a", "One, edited", null);
        assertEquals(true, same(before, after, OTHER));
    }

    @Test
    void entries_that_share_a_page_are_told_apart() {
        var before = entry("https://x.example/notes", "https://x.example/notes", "Version 1", DAY);
        var after =
                entry(
                        "https://x.example/notes",
                        "https://x.example/notes",
                        "Version 2",
                        DAY.plusSeconds(1));
        assertEquals(false, same(before, after, before));
    }

    @Test
    void scheme_www_trailing_slash_and_tracking_make_no_difference() {
        var before = entry("g1", "http://www.x.example/a/", "One", null);
        var after = entry("g2", "https://x.example/a?utm_source=feed", "One", null);
        assertEquals(true, same(before, after));
        assertEquals(true, same(before, entry("g2", "https://x.example/a", "One", null)));
    }

    @Test
    void the_same_title_at_the_same_moment_is_the_same_entry() {
        assertEquals(
                true,
                same(
                        entry("g1", "https://old.example/1", "One", DAY),
                        entry("g2", "https://new.example/1", "One", DAY)));
        assertEquals(
                false,
                same(
                        entry("g1", "https://old.example/1", "", DAY),
                        entry("g2", "https://new.example/1", "", DAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/a?utm_source=f&utm_medium=m, https://x.example/a, true",
        "https://x.example/a?id=1&utm_source=f, https://x.example/a?id=1, true",
        "https://x.example/a?utm_source=f&id=1, https://x.example/a?id=1, true",
        "https://x.example/a/?utm_source=f, http://www.x.example/a, true",
        "https://x.example/a?utm_source=f#b, https://x.example/a#b, true",
        "https://x.example/a?id=1, https://x.example/a?id=2, false",
        "https://x.example/a, https://x.example/A, false",
        "https://x.example/a#v1, https://x.example/a#v2, false"
    })
    void links_are_compared_without_what_changes_though_the_page_stays(
            String one, String other, boolean same) {
        assertEquals(same, same(entry("g1", one, "One", null), entry("g2", other, "One", null)));
    }

    @Test
    void one_guid_on_all_items_tells_nothing() {
        var before = entry("x", "https://x.example/1", "One", DAY);
        var after = entry("x", "https://x.example/2", "Two", DAY.plusSeconds(1));
        assertEquals(false, same(before, after, entry("x", "https://x.example/3", "Three", null)));
    }

    @Test
    void one_link_on_all_items_tells_nothing() {
        var home = "https://x.example/";
        var before = entry(home, home, "One", null);
        var after = entry(home, home, "Two", null);
        assertEquals(false, same(before, after, entry(home, home, "Three", null)));
    }

    @Test
    void any_two_of_guid_link_title_and_date_are_proof() {
        var before = entry("g", "https://x.example/1", "One", DAY);
        var link = "https://x.example/9";
        assertEquals(true, same(before, entry("g", link, "One", null)), "guid and title");
        assertEquals(true, same(before, entry("g", link, "Nine", DAY)), "guid and date");
        assertEquals(
                true, same(before, entry("h", "https://x.example/1", "Nine", DAY)), "link, date");
        assertEquals(
                true,
                same(before, entry("h", "https://y.example/posts/1/", "One", null), OTHER)
                        || same(
                                entry("g", "https://x.example/posts/1", "One", null),
                                entry("h", "https://y.example/posts/1/", "One", null)),
                "path and title");
        assertEquals(false, same(before, entry("h", link, "One", null)), "a title alone");
        assertEquals(false, same(before, entry("h", link, "Nine", DAY)), "a date alone");
    }

    private static List<FoundEntry> week(String host, String guid, Instant start) {
        return IntStream.range(0, 7)
                .mapToObj(i ->
                        entry(
                                guid.formatted(i),
                                host + "/posts/" + i,
                                "Day number " + i,
                                start.plus(Duration.ofDays(i))))
                .toList();
    }

    @Test
    void a_feed_that_moves_to_another_host_brings_nothing_new() {
        var before = week("https://old.example", "https://old.example/?p=%d", DAY);
        var after = week("https://new.example/blog", "https://new.example/?p=%d", DAY);
        assertEquals(List.of(), outcome(before, after).fresh());
        var undated =
                IntStream.range(0, 7)
                        .mapToObj(i ->
                                entry(
                                        "https://new.example/posts/" + i,
                                        "https://new.example/posts/" + i,
                                        "Day number " + i,
                                        null))
                        .toList();
        assertEquals(List.of(), outcome(before, undated).fresh(), "by path and title");
    }

    @Test
    void a_slash_at_the_end_of_every_address_brings_nothing_new() {
        var before = week("https://x.example", "https://x.example/posts/%d", DAY);
        var after =
                before.stream()
                        .map(entry ->
                                entry(
                                        entry.guid() + "/",
                                        entry.link() + "/",
                                        entry.title() + " (edited)",
                                        null))
                        .toList();
        assertEquals(List.of(), outcome(before, after).fresh());
    }

    @Test
    void guids_that_change_on_every_visit_bring_nothing_new() {
        var before = week("https://x.example", "one-%d", DAY);
        assertEquals(List.of(), outcome(before, week("https://x.example", "two-%d", DAY)).fresh());
        var later = week("https://x.example", "three-%d", DAY.plus(Duration.ofDays(3)));
        assertEquals(List.of(), outcome(before, later).fresh(), "nor do their dates");
    }

    @Test
    void guids_that_count_the_places_in_the_feed_hide_no_new_entry() {
        var before = week("https://x.example", "%d", DAY);
        var after = new ArrayList<FoundEntry>();
        after.add(
                entry(
                        "0",
                        "https://x.example/news",
                        "Quite another thing",
                        DAY.plus(Duration.ofDays(9))));
        for (int i = 0; i < 6; i++) {
            var old = before.get(i);
            after.add(entry(String.valueOf(i + 1), old.link(), old.title(), old.published()));
        }
        assertEquals(List.of(after.getFirst()), outcome(before, after).fresh());
    }

    @Test
    void a_guid_that_is_used_again_for_another_post_hides_no_new_entry() {
        var before = week("https://x.example", "urn:daily:%d", DAY);
        var after =
                IntStream.range(0, 7)
                        .mapToObj(i ->
                                entry(
                                        "urn:daily:" + i,
                                        "https://x.example/later/" + i,
                                        "Other words " + (char) ('a' + i),
                                        DAY.plus(Duration.ofDays(30 + i))))
                        .toList();
        assertEquals(7, outcome(before, after).fresh().size());
    }

    @Test
    void one_title_every_day_is_a_new_entry_every_day() {
        var home = "https://x.example/";
        var before = entry("g1", home, "Daily notes", DAY);
        var after = entry("g2", home, "Daily notes", DAY.plus(Duration.ofDays(1)));
        assertEquals(false, same(before, after));
        assertEquals(false, same(before, after, before));
    }

    @Test
    void two_posts_of_one_title_at_one_moment_stay_two() {
        var first = entry("g1", "https://x.example/one/notes", "Release notes", DAY);
        var second = entry("g2", "https://x.example/two/notes", "Release notes", DAY);
        assertEquals(List.of(second), outcome(List.of(first), List.of(first, second)).fresh());
    }

    @Test
    void entries_with_nothing_but_a_title_are_known_by_it() {
        var before = entry("title:1", null, "Tonight", null);
        assertEquals(true, same(before, entry("title:2", null, "Tonight", null)));
        assertEquals(false, same(before, entry("title:2", null, "Tomorrow", null)));
        assertEquals(false, same(before, entry("title:3", null, "Tonight", DAY)));
    }

    @Test
    void a_rolling_page_with_another_title_and_date_is_news() {
        var page = "https://x.example/latest";
        var before = entry(page, page, "The crane is back", DAY);
        var after = entry(page, page, "Wind from the north", DAY.plus(Duration.ofDays(7)));
        assertEquals(false, same(before, after, OTHER));
        var edited = entry(page, page, "The crane is really back", DAY.plus(Duration.ofDays(7)));
        assertEquals(true, same(before, edited, OTHER));
    }

    @Test
    void a_change_is_seen_with_the_entry_that_it_is_of() {
        var before = week("https://x.example", "g%d", DAY);
        var again = outcome(before, before).seenAgain();
        assertEquals(7, again.size());
        assertEquals(3, again.get(2).known().id());
        assertEquals(before.get(2), again.get(2).found());
    }

    @Test
    void fifty_thousand_entries_are_compared_in_a_moment() {
        var document =
                IntStream.range(0, 50_000)
                        .mapToObj(
                                i -> entry("one for all", "https://x.example/", "Same title", DAY))
                        .toList();
        var telling =
                IntStream.range(0, 50_000)
                        .mapToObj(i ->
                                entry("g" + i, "https://x.example/posts/" + i, "Title " + i, DAY))
                        .toList();
        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    outcome(document, document);
                    assertEquals(List.of(), outcome(telling, telling).fresh());
                });
    }
}
