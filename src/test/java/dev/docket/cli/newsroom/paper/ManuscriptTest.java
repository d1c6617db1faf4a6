package dev.docket.cli.newsroom.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManuscriptTest {

    private static final WeekCalendar CALENDAR = new WeekCalendar(LocalDate.of(2026, 3, 2));

    private static final String HEAD =
            """
            name: The Lamp
            publisher: Lamp & Sons
            language: en
            authority: 2
            kind: atom
            content: full
            group: press
            layout: paper
            about: Light, daily.

            """;

    private static final String PIECE =
            """
            == 3 14:20 oil-runs-low
            title: Oil by {day 10}
            author: A. Wick
            tags: oil, light
            summary: It runs low on {day 4}.

            The first paragraph.

            ## A heading
            The second: with a colon.
            """;

    @Test
    void an_outlet_is_read_with_its_profile_and_shape() {
        var outlet = read(HEAD + PIECE);
        assertEquals("lamp", outlet.slug());
        assertEquals(
                new Profile("The Lamp", "Lamp & Sons", "en", 2, "press", "Light, daily."),
                outlet.profile());
        assertEquals(new Shape(Kind.ATOM, true, "paper"), outlet.shape());
    }

    @Test
    void a_piece_appears_on_its_day_and_its_dates_are_spelled_out() {
        var piece = read(HEAD + PIECE).pieces().getFirst();
        assertEquals("oil-runs-low", piece.slug());
        assertEquals("Oil by 12 March 2026", piece.title());
        assertEquals("It runs low on 6 March 2026.", piece.summary());
        assertEquals(Instant.parse("2026-03-05T14:20:00Z"), piece.published());
        assertEquals(List.of("oil", "light"), piece.tags());
        assertEquals("A. Wick", piece.author());
    }

    @Test
    void the_text_starts_after_the_empty_line_and_may_hold_colons() {
        var html = read(HEAD + PIECE).pieces().getFirst().body().html("http://x");
        assertTrue(html.startsWith("<p>The first paragraph.</p>"), html);
        assertTrue(html.endsWith("<p>The second: with a colon.</p>"), html);
    }

    @Test
    void an_outlet_without_pieces_is_an_outlet() {
        assertTrue(read(HEAD).pieces().isEmpty());
    }

    @Test
    void pieces_are_shown_the_newest_first_and_only_once_they_are_out() {
        var outlet =
                read(HEAD + PIECE + "\n" + PIECE.replace("== 3 14:20 oil", "== 1 08:00 more-oil"));
        var noon = Instant.parse("2026-03-05T12:00:00Z");
        assertEquals(List.of("more-oil-runs-low"), slugs(outlet.publishedBy(noon)));
        assertEquals(
                List.of("oil-runs-low", "more-oil-runs-low"),
                slugs(outlet.publishedBy(Instant.parse("2026-03-05T14:20:00Z"))));
        assertFalse(outlet.find("oil-runs-low", noon).isPresent());
        assertTrue(outlet.find("more-oil-runs-low", noon).isPresent());
    }

    @Test
    void a_missing_field_is_named_with_its_place() {
        var broken =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> read(HEAD + PIECE.replace("author: A. Wick\n", "")));
        assertEquals("lamp/oil-runs-low: lacks 'author'", broken.getMessage());
    }

    @Test
    void a_line_that_is_no_field_is_shown() {
        var broken = assertThrows(IllegalArgumentException.class, () -> read("name The Lamp\n"));
        assertEquals("lamp: expected 'key: value' but found 'name The Lamp'", broken.getMessage());
    }

    @Test
    void an_opening_without_a_time_is_refused() {
        var broken =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> read(HEAD + PIECE.replace("== 3 14:20", "== Thursday")));
        assertEquals("lamp: cannot read '== Thursday oil-runs-low'", broken.getMessage());
    }

    private static Outlet read(String text) {
        return Manuscript.read("lamp", text, CALENDAR);
    }

    private static List<String> slugs(List<Piece> pieces) {
        return pieces.stream().map(Piece::slug).toList();
    }
}
