package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void help_lists_every_command() {
        var help = Spoken.to("--help");
        assertEquals(0, help.code());
        for (var command : Main.commandLine().getSubcommands().keySet()) {
            assertTrue(help.out().contains("\n  " + command + " "), command);
        }
    }

    @Test
    void nothing_at_all_is_answered_with_help() {
        var spoken = Spoken.to();
        assertEquals(0, spoken.code());
        assertTrue(spoken.out().startsWith("Usage: docket"), spoken.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "replay", "eval", "bench"})
    void each_command_has_help_of_its_own(String command) {
        var help = Spoken.to(command, "--help");
        assertEquals(0, help.code());
        assertTrue(help.out().startsWith("Usage: docket " + command), help.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "verdicts", "extract", "feed"})
    void each_stage_of_eval_has_help_of_its_own(String stage) {
        assertTrue(Spoken.to("eval", stage, "--help").out().contains("FILE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gather", "stories", "email", "web"})
    void each_stage_of_bench_has_help_of_its_own(String stage) {
        assertTrue(Spoken.to("bench", stage, "--help").out().contains("--json"));
    }

    @Test
    void a_slip_of_the_pen_gets_a_suggestion() {
        var spoken = Spoken.to("serv");
        assertEquals(2, spoken.code());
        assertTrue(spoken.err().contains("serv"), spoken.err());
        assertTrue(spoken.err().contains("Did you mean: docket serve"), spoken.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "--nonsense", "-x"})
    void what_nobody_knows_ends_with_2(String argument) {
        assertEquals(2, Spoken.to(argument).code());
    }

    @Test
    void the_version_is_told() {
        assertTrue(Spoken.to("--version").out().startsWith("docket "));
    }
}
