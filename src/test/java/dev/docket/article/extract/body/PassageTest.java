package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    private final Element body =
            Jsoup.parse("<h2>One</h2><p>Two <a href=/x>three</a></p><pre>four\n  five</pre>")
                    .body();
    private final Passage passage = Passage.of(body);

    @Test
    void what_is_left_out_is_gone_from_lines_and_element_alike() {
        for (var rest :
                new Passage[] {
                    Passage.of(body.clone()).from(1),
                    Passage.of(body.clone()).to(2),
                    Passage.of(body.clone()).without(Line::isHeading)
                }) {
            assertEquals(Lines.of(rest.element()), rest.text());
        }
    }

    @Test
    void links_of_a_line_that_is_left_out_stay_known_and_of_one_cut_off_do_not() {
        passage.without(line -> line.linked() > 0);
        assertEquals(1, body.select("a[href]").size());
        passage.to(1);
        assertEquals(0, body.select("a[href]").size());
    }

    @Test
    void a_line_knows_where_it_stands() {
        var lines = passage.lines();
        assertTrue(lines.getFirst().isHeading());
        assertFalse(lines.get(1).isLink());
        assertEquals(5, lines.get(1).linked());
        assertTrue(lines.get(2).isFixed());
        assertEquals("  five", lines.get(3).raw());
        assertEquals("five", lines.get(3).text());
        assertEquals(3 + 9 + 4 + 4, passage.length());
    }

    @ParameterizedTest
    @CsvSource({
        "<p><a href=/x>More of the same</a></p>,true",
        "<div><a href=/x>More of the same</a></div>,true",
        "<p><a href=/x>https://lab.test/x</a></p>,false",
        "<h2><a href=/x>More of the same</a></h2>,false",
        "<ul><li><a href=/x>More of the same</a></ul>,false",
        "<p>See <a href=/x>more of the same</a></p>,false",
        "<blockquote><a href=/x>More of the same</a></blockquote>,false"
    })
    void a_link_alone_on_its_line_leads_away(String html, boolean stray) {
        var line = Lines.read(Jsoup.parse(html).body()).getFirst();
        assertEquals(stray, Stray.isStray(line));
    }

    @Test
    void spaces_are_single_and_what_cannot_be_seen_is_gone() {
        assertEquals("a b", Spaces.single(" a\u00a0\u3000\n b\u200b "));
        assertEquals("ab", Spaces.single("a\u00ad\u202eb\u2066"));
        assertEquals("", Spaces.single("\u0000 "));
        assertEquals("\ta  b", Spaces.visible("\ta \u0001b\u202e  "));
        assertTrue(Spaces.beginsBlank(" a") && !Spaces.endsBlank(" a"));
        assertFalse(Spaces.beginsBlank("") || Spaces.endsBlank(""));
    }

    @Test
    void bare_words_are_letters_and_digits() {
        assertEquals("příliš7b", Bare.of("Příliš — 7B!"));
        assertEquals("", Bare.of("…"));
    }
}
