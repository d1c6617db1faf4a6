package dev.docket.desk.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertTest {

    private static final URI BASE = URI.create("https://docket.example");
    private static final FailingSource SOURCE = source("Lab", "certificate expired on 3 May");
    private static final RefusedDelivery DELIVERY =
            new RefusedDelivery("weekly", 31, "email", "gone@example.org", "550 no such user");

    private static FailingSource source(String name, String problem) {
        return new FailingSource(
                name, "https://lab.test/feed", Instant.parse("2026-02-27T23:59:59Z"), problem);
    }

    @Test
    void an_alert_says_what_fails_since_when_and_where_to_look() {
        assertEquals(
                """
                Sources that fail for more than three days:

                - Lab (https://lab.test/feed), since 2026-02-27: certificate expired on 3 May

                https://docket.example/desk/sources

                Refused deliveries:

                - weekly 31, email, gone@example.org: 550 no such user

                https://docket.example/desk/deliveries

                """,
                new Alert(List.of(SOURCE), List.of(DELIVERY)).text(BASE));
    }

    @Test
    void what_there_is_nothing_of_is_not_mentioned() {
        assertFalse(new Alert(List.of(SOURCE), List.of()).text(BASE).contains("deliveries"));
        assertFalse(new Alert(List.of(), List.of(DELIVERY)).text(BASE).contains("ources"));
        assertEquals("", new Alert(List.of(), List.of()).text(BASE));
        assertTrue(new Alert(List.of(), List.of()).isEmpty());
        assertFalse(new Alert(List.of(), List.of(DELIVERY)).isEmpty());
    }

    @Test
    void a_long_list_is_cut_and_says_so_but_counts_all() {
        var many = new Alert(Collections.nCopies(173, SOURCE), Collections.nCopies(50, DELIVERY));
        assertEquals(
                "Docket needs a look: failing sources 173, refused deliveries 50", many.subject());
        assertEquals(100, many.text(BASE).lines().filter(line -> line.startsWith("- ")).count());
        assertEquals(1, many.text(BASE).split("and 123 more", -1).length - 1);
        assertEquals(1, many.text(BASE).split("more\n\n", -1).length - 1, "only where it is cut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\ntwo",
                "one\r\n\r\ntwo",
                "one\u0000two",
                "one\u2028two",
                "one\u0085two",
                "one\u2029two",
                "one\u001b[31mtwo"
            })
    void no_foreign_word_makes_a_line_of_its_own(String words) {
        var text = new Alert(List.of(source(words, words)), List.of()).text(BASE);
        assertEquals(6, text.lines().count(), text);
        assertFalse(text.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)), text);
        assertFalse(text.contains("\u2028") || text.contains("\u2029"), text);
    }

    @Test
    void a_site_below_a_path_is_linked_there() {
        var text = new Alert(List.of(SOURCE), List.of()).text(URI.create("https://x.test/docket"));
        assertTrue(text.contains("\nhttps://x.test/docket/desk/sources\n"), text);
        var slash = new Alert(List.of(SOURCE), List.of()).text(URI.create("https://x.test/"));
        assertTrue(slash.contains("\nhttps://x.test/desk/sources\n"), slash);
    }
}
