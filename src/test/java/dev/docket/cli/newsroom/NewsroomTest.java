package dev.docket.cli.newsroom;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.cli.newsroom.paper.Kind;
import dev.docket.cli.newsroom.paper.Outlet;
import dev.docket.cli.newsroom.paper.Piece;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class NewsroomTest {

    private static final String BASE = "http://127.0.0.1:8099";
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant END = MONDAY.plus(Duration.ofDays(7L * Newsroom.WEEKS));
    private static final Newsroom NEWSROOM = Newsroom.opening(MONDAY);

    /** A piece with its outlet. */
    private record Print(Outlet outlet, Piece piece) {

        String key() {
            return outlet.slug() + "/" + piece.slug();
        }

        long week() {
            return Duration.between(MONDAY, piece.published()).toDays() / 7;
        }

        String text() {
            return Jsoup.parse(piece.body().html(BASE)).text();
        }

        List<String> links() {
            return Jsoup.parse(piece.body().html(BASE)).select("a").eachAttr("href").stream()
                    .map(address -> address.substring(BASE.length() + 1))
                    .toList();
        }
    }

    /** A piece that leads to another. */
    private record Telling(Print origin, Print teller) {

        String about() {
            return origin.key();
        }

        Duration delay() {
            return Duration.between(origin.piece().published(), teller.piece().published());
        }
    }

    @Test
    void there_are_sources_of_every_kind_in_three_languages() {
        assertTrue(NEWSROOM.outlets().size() >= 8);
        var kinds =
                NEWSROOM.outlets().stream().map(outlet -> outlet.shape().kind()).collect(toSet());
        assertEquals(EnumSet.allOf(Kind.class), kinds);
        assertEquals(
                Set.of("en", "zh", "cs"),
                NEWSROOM.outlets().stream()
                        .map(outlet -> outlet.profile().language())
                        .collect(toSet()));
    }

    @Test
    void full_feeds_and_summaries_and_four_layouts_are_among_them() {
        var shapes = NEWSROOM.outlets().stream().map(Outlet::shape).toList();
        assertTrue(shapes.stream().filter(shape -> shape.fullText()).count() >= 4);
        assertTrue(shapes.stream().filter(shape -> !shape.fullText()).count() >= 4);
        assertEquals(
                Set.of("paper", "journal", "portal", "bulletin"),
                shapes.stream().map(shape -> shape.layout()).collect(toSet()));
    }

    @Test
    void at_least_sixty_articles_fall_into_the_three_weeks_and_each_week_is_full() {
        assertTrue(prints().count() >= 60);
        assertTrue(prints().allMatch(print -> !print.piece().published().isBefore(MONDAY)));
        assertTrue(prints().allMatch(print -> print.piece().published().isBefore(END)));
        var weeks = prints().collect(groupingBy(Print::week, counting()));
        weeks.forEach((week, count) -> assertTrue(count >= 20, "week " + week + " has " + count));
    }

    @Test
    void every_address_is_used_once() {
        Set<String> seen = new HashSet<>();
        prints().forEach(print -> assertTrue(seen.add(print.key()), print.key()));
    }

    @Test
    void every_link_leads_to_a_piece_that_was_out_by_then() {
        var published = prints().collect(toMap(Print::key, print -> print.piece().published()));
        prints().forEach(print ->
                print.links()
                        .forEach(link ->
                                assertTrue(
                                        published
                                                .getOrDefault(link, Instant.MAX)
                                                .isBefore(print.piece().published()),
                                        print.key() + " links to what is not there: " + link)));
    }

    @Test
    void each_week_at_least_seven_pieces_are_taken_up_by_other_publishers() {
        var origins =
                tellings()
                        .filter(telling ->
                                !telling.teller().outlet().equals(telling.origin().outlet()))
                        .filter(telling -> telling.delay().toDays() < 2)
                        .collect(
                                groupingBy(
                                        telling -> telling.origin().week(),
                                        mapping(Telling::about, toSet())));
        assertEquals(Newsroom.WEEKS, origins.size());
        origins.forEach(
                (week, keys) -> assertTrue(keys.size() >= 7, "week " + week + " has only " + keys));
    }

    @Test
    void several_stories_are_told_by_three_or_more_publishers_in_two_or_more_languages() {
        var stories = tellings().collect(groupingBy(Telling::about)).values();
        long wide =
                stories.stream()
                        .filter(tellings ->
                                kinds(tellings, telling -> telling.teller().outlet()) >= 3)
                        .filter(tellings ->
                                kinds(tellings, telling -> language(telling.teller())) >= 2)
                        .count();
        assertTrue(wide >= 5, wide + " stories");
    }

    @Test
    void a_round_up_closes_each_week_with_eight_headings() {
        var roundups = prints().filter(NewsroomTest::isRoundup).toList();
        assertEquals(List.of(0L, 1L, 2L), roundups.stream().map(Print::week).toList());
        roundups.forEach(print ->
                assertEquals(
                        8,
                        Jsoup.parse(print.piece().body().html(BASE)).select("h2").size(),
                        print.key()));
    }

    @Test
    void articles_have_the_length_of_news() {
        prints().forEach(print -> {
            boolean dense = language(print).equals("zh");
            int length = dense ? print.text().length() : print.text().split("\\s+", -1).length;
            assertTrue(length >= (dense ? 180 : 105), print.key() + " has " + length);
            assertTrue(length <= (dense ? 600 : 360), print.key() + " has " + length);
        });
    }

    @Test
    void no_place_for_a_date_is_left_open() {
        prints().forEach(print -> {
            var all = print.piece().title() + print.piece().summary() + print.text();
            assertTrue(all.indexOf('{') < 0, print.key());
            assertTrue(all.indexOf("](@") < 0, print.key());
        });
    }

    @Test
    void promises_name_their_dates_and_are_kept_or_broken_around_them() {
        assertTrue(text("qinghe/suihe-2-preview").contains("2026年3月18日"));
        assertEquals(15, day("qinghe/suihe-2-weights"));
        assertTrue(text("northlight/boreal-70b").contains("by 12 March 2026"));
        assertEquals(12, day("northlight/update-on-aurora"));
        assertTrue(
                text("northlight/update-on-aurora").contains("not to release the Aurora dataset"));
        assertTrue(text("commons-lab/about-this-week").contains("by 13 March 2026"));
        assertEquals(8, day("commons-lab/curlew-3-12b"));
    }

    @Test
    void the_same_monday_gives_the_same_newsroom() {
        assertEquals(NEWSROOM.outlets(), Newsroom.opening(MONDAY).outlets());
    }

    /** Who links to what, newsletters aside. */
    private static Stream<Telling> tellings() {
        var all = prints().collect(toMap(Print::key, print -> print));
        return prints().filter(print -> !isRoundup(print))
                .flatMap(print ->
                        print.links().stream()
                                .flatMap(link -> Stream.ofNullable(all.get(link)))
                                .map(origin -> new Telling(origin, print)));
    }

    private static long kinds(List<Telling> tellings, Function<Telling, Object> what) {
        return tellings.stream().map(what).distinct().count();
    }

    private static boolean isRoundup(Print print) {
        return print.piece().tags().contains("roundup");
    }

    private static String language(Print print) {
        return print.outlet().profile().language();
    }

    private static String text(String key) {
        return print(key).text();
    }

    private static long day(String key) {
        return Duration.between(MONDAY, print(key).piece().published()).toDays();
    }

    private static Print print(String key) {
        return prints().filter(print -> print.key().equals(key)).findFirst().orElseThrow();
    }

    private static Stream<Print> prints() {
        return NEWSROOM.outlets().stream()
                .flatMap(outlet -> outlet.pieces().stream().map(piece -> new Print(outlet, piece)));
    }
}
