package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.cli.bench.EmailBench;
import dev.docket.cli.bench.GatherBench;
import dev.docket.cli.bench.StoriesBench;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchCommandTest {

    @Test
    void json_is_one_object_on_standard_output_and_nothing_else() throws IOException {
        var spoken = Spoken.to("bench", "stories", "--count", "1500", "--json");
        assertEquals(0, spoken.code(), spoken.err());
        assertEquals(1, spoken.out().lines().count(), spoken.out());
        var figures = new ObjectMapper().readTree(spoken.out());
        assertTrue(figures.path("articles_per_cpu_second").asDouble() > 0, spoken.out());
        assertTrue(figures.path("yardstick_articles_per_cpu_second").asDouble() > 0, spoken.out());
    }

    @Test
    void people_get_a_table() {
        var spoken = Spoken.to("bench", "stories", "--count", "30");
        assertEquals(0, spoken.code(), spoken.err());
        assertTrue(spoken.out().startsWith("Filing 30 articles"), spoken.out());
        assertTrue(spoken.out().contains("articles/s"), spoken.out());
    }

    @Test
    void without_a_stage_it_names_them() {
        var spoken = Spoken.to("bench");
        assertEquals(2, spoken.code());
        assertEquals("Name a stage: gather, stories, email or web", spoken.complaint());
    }

    @Test
    void without_an_address_web_says_how_to_get_one() {
        var spoken = Spoken.to("bench", "web");
        assertEquals(2, spoken.code());
        assertTrue(spoken.complaint().contains("./docket demo"), spoken.complaint());
        assertTrue(spoken.complaint().contains("--url"), spoken.complaint());
    }

    @Test
    void an_address_where_nobody_answers_ends_with_1() {
        var spoken = Spoken.to("bench", "web", "--url", "http://127.0.0.1:1/en/");
        assertEquals(1, spoken.code());
        assertTrue(spoken.complaint().contains("can't be reached"), spoken.complaint());
        assertEquals(1, spoken.err().lines().count(), spoken.err());
    }

    @ParameterizedTest
    @CsvSource({
        "gather --count 0, --count must be 1 to 20000",
        "stories --count -1, --count must be 1 to 10000",
        "email --count 50001, --count must be 1 to 50000",
        "web --url ftp://x/, --url must be a web address",
        "web --url http://x/ --seconds 26, --seconds must be 1 to 25",
        "web --url http://x/ --readers 0, --readers must be 1 to 500",
        "stories --count many, Invalid value for option '--count'",
        "stories --cuont 3, Unknown option"
    })
    void what_can_not_be_measured_is_refused(String arguments, String complaint) {
        var spoken = Spoken.to(("bench " + arguments).split(" "));
        assertEquals(2, spoken.code(), spoken.err());
        assertTrue(spoken.complaint().contains(complaint), spoken.err());
    }

    @ParameterizedTest
    @CsvSource({"gather, 2000", "stories, 100000", "email, 10000", "web, 16"})
    void help_tells_how_much_is_done_unless_one_says_otherwise(String stage, String usual) {
        var help = Spoken.to("bench", stage, "--help").out();
        assertTrue(help.contains("(default: " + usual + ")"), help);
    }

    @Test
    void the_largest_count_is_still_taken_and_one_more_is_not() {
        assertEquals(2, Spoken.to("bench", "stories", "--count", "100001").code());
        assertDoesNotThrow(() -> new StoriesBench(StoriesBench.MOST));
        assertDoesNotThrow(() -> new GatherBench(GatherBench.MOST));
        assertDoesNotThrow(() -> new EmailBench(EmailBench.MOST));
    }

    @Test
    void a_stage_that_there_is_not_gets_a_suggestion() {
        var spoken = Spoken.to("bench", "story");
        assertEquals(2, spoken.code());
        assertTrue(spoken.err().contains("bench stories?"), spoken.err());
    }
}
