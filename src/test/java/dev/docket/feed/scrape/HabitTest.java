package dev.docket.feed.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.SourceKind;
import dev.docket.feed.parse.FeedKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HabitTest {

    private static final Instant DAY = Instant.parse("2026-03-01T00:00:00Z");
    private static final Habit USUAL = new Habit(24, true, true);

    private static ParsedFeed list(int items) {
        return list(
                items,
                i ->
                        new ParsedEntry(
                                null, "T" + i, "https://a.example/" + i, DAY, null, "", false));
    }

    private static ParsedFeed list(int items, IntFunction<ParsedEntry> entry) {
        return new ParsedFeed(
                FeedKind.PAGE, "", null, IntStream.range(0, items).mapToObj(entry).toList());
    }

    @Test
    void far_fewer_than_usual_is_suspicious() {
        assertEquals(
                Optional.of(
                        "The page lists 1 article where it used to list 24: its layout has probably"
                                + " changed; check the selectors"),
                USUAL.doubt(SourceKind.PAGE, list(1)));
        assertEquals(
                Optional.of("The feed lists no articles where it used to list 54"),
                new Habit(54, true, true).doubt(SourceKind.FEED, list(0)));
        assertEquals(Optional.empty(), USUAL.doubt(SourceKind.PAGE, list(8)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "5, 1", "5, 0"})
    void a_short_list_is_never_suspicious(int usual, int items) {
        assertEquals(
                Optional.empty(), new Habit(usual, true, true).doubt(SourceKind.PAGE, list(items)));
    }

    @Test
    void dates_that_vanish_are_noticed() {
        var undated =
                list(
                        24,
                        i ->
                                new ParsedEntry(
                                        null,
                                        "T" + i,
                                        "https://a.example/" + i,
                                        null,
                                        null,
                                        "",
                                        false));
        assertTrue(
                USUAL.doubt(SourceKind.PAGE, undated)
                        .orElseThrow()
                        .startsWith("No article shows a date"));
        assertEquals(Optional.empty(), new Habit(24, false, true).doubt(SourceKind.PAGE, undated));
    }

    @Test
    void one_title_or_one_link_for_all_is_nonsense() {
        var oneTitle =
                list(
                        4,
                        i ->
                                new ParsedEntry(
                                        null,
                                        "Read more",
                                        "https://a.example/" + i,
                                        DAY,
                                        null,
                                        "",
                                        false));
        assertTrue(
                Habit.UNKNOWN
                        .nonsense(SourceKind.PAGE, oneTitle)
                        .orElseThrow()
                        .contains("\"Read more\""));
        assertEquals(Optional.empty(), Habit.UNKNOWN.nonsense(SourceKind.SITEMAP, oneTitle));
        var oneLink =
                list(
                        4,
                        i ->
                                new ParsedEntry(
                                        null, "T" + i, "https://a.example/", DAY, null, "", false));
        assertTrue(USUAL.nonsense(SourceKind.JSON, oneLink).isPresent());
        assertEquals(
                Optional.empty(),
                Habit.UNKNOWN.nonsense(SourceKind.PAGE, oneLink),
                "some sites have all on one page");
    }

    @Test
    void a_habit_grows_at_once_and_shrinks_slowly() {
        assertEquals(new Habit(20, true, true), Habit.UNKNOWN.after(list(20)));
        assertEquals(new Habit(30, true, true), new Habit(20, true, true).after(list(30)));
        assertEquals(new Habit(20, true, true), USUAL.after(list(10)));
        assertEquals(List.of(), list(0).entries());
        assertEquals(18, USUAL.after(list(0)).usualItems());
    }

    @Test
    void what_stays_different_becomes_usual() {
        var habit = USUAL;
        int visits = 0;
        while (habit.doubt(SourceKind.PAGE, list(1)).isPresent()) {
            habit = habit.faded();
            visits++;
        }
        assertEquals(6, visits);
    }
}
