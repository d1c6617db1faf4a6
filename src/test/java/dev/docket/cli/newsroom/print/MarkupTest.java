package dev.docket.cli.newsroom.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void whatever_is_open_is_closed_in_the_end() {
        var markup = new Markup().start("a", "x", "1").start("b").leaf("c", "t").finish();
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <a x="1">
                <b>
                <c>t</c>
                </b>
                </a>
                """,
                markup);
    }

    @Test
    void text_and_attributes_are_escaped() {
        var markup = new Markup().empty("a", "x", "\"<&").leaf("b", "<&>").finish();
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <a x="&quot;&lt;&amp;"/>
                <b>&lt;&amp;&gt;</b>
                """,
                markup);
    }

    @Test
    void a_template_takes_its_values_as_they_are() {
        assertEquals(
                "<p>$1 \\ {{x}}</p>",
                new Template("<p>{{a}}</p>").fill(Map.of("a", "$1 \\ {{x}}")));
    }

    @Test
    void a_template_refuses_to_leave_a_place_empty() {
        var broken =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Template("{{word.by}}").fill(Map.of()));
        assertEquals("nothing to put at {{word.by}}", broken.getMessage());
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        var broken =
                assertThrows(
                        IllegalArgumentException.class, () -> Resources.text("layouts/none.html"));
        assertEquals("the newsroom has no file layouts/none.html", broken.getMessage());
    }

    @Test
    void a_day_in_a_header_has_two_digits() {
        assertEquals(
                "Mon, 02 Mar 2026 09:30:00 GMT",
                HttpDate.of(Instant.parse("2026-03-02T09:30:00Z")));
    }
}
