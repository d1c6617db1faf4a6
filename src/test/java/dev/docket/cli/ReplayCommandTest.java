package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {

    @TempDir private Path folder;

    private Spoken replay(String... more) {
        var all = new ArrayList<>(List.of("replay", "--out", folder.resolve("out").toString()));
        all.addAll(List.of(more));
        return Spoken.to(all.toArray(String[]::new));
    }

    private Spoken week(String... more) {
        var all = new ArrayList<>(List.of("--from", "2026-01-05", "--to", "2026-01-12"));
        all.addAll(List.of(more));
        return replay(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, 2026-01-12, PT6H, --from must be a date",
        "2026-01-05T06:00, 2026-01-12, PT6H, --from must be a date",
        "2026-01-05, 2026-13-12, PT6H, --to must be a date",
        "2026-01-05, 2026-01-04, PT6H, --to (2026-01-04) is before --from (2026-01-05)",
        "2026-01-05, 2026-01-12, 6h, --step must be an ISO 8601 duration",
        "2026-01-05, 2026-01-12, PT59S, --step must be a minute or more",
        "2026-01-05, 2026-01-12, -PT6H, --step must be a minute or more"
    })
    void what_makes_no_time_is_refused(String from, String to, String step, String complaint) {
        var spoken = replay("--opml", "none.opml", "--from", from, "--to", to, "--step", step);
        assertEquals(2, spoken.code(), spoken.err());
        assertTrue(spoken.complaint().startsWith("docket: " + complaint), spoken.complaint());
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        replay("--opml", "none.opml", "--from", "yesterday", "--to", "2026-01-12");
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--opml", "--from", "--to", "--out"})
    void what_it_needs_it_asks_for(String option) {
        var spoken = Spoken.to("replay");
        assertEquals(2, spoken.code());
        assertTrue(spoken.complaint().contains(option), spoken.complaint());
    }

    @ParameterizedTest
    @CsvSource({
        "--opml, http:///sources.opml",
        "--opml, https://my_server/sources.opml",
        "--opml, http://exa mple/sources.opml",
        "--clock, http:///clock",
        "--clock, ftp://clock.example/",
        "--clock, clock.example",
    })
    void an_address_that_leads_to_no_server_is_refused(String option, String address) {
        var other = option.equals("--opml") ? "--clock" : "--opml";
        var spoken = week(other, "http://127.0.0.1:1/", option, address);
        assertEquals(2, spoken.code(), spoken.err());
        assertTrue(spoken.complaint().contains(option), spoken.complaint());
        assertEquals(1, spoken.err().lines().count(), spoken.err());
        assertFalse(Files.exists(folder.resolve("out")), "nothing is left behind");
    }

    @Test
    void a_clock_that_is_no_address_is_named() {
        var spoken = week("--opml", "a.opml", "--clock", "not an address");
        assertEquals(2, spoken.code());
        assertTrue(spoken.complaint().contains("--clock"), spoken.complaint());
    }

    @Test
    void a_word_too_many_is_not_passed_over() {
        var spoken = week("--opml", "a.opml", "weekly");
        assertEquals(2, spoken.code());
        assertTrue(spoken.complaint().contains("weekly"), spoken.complaint());
    }
}
