package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo, from its start to the pages that it says one should look at. */
class DemoIT {

    @TempDir private static Path folder;
    private static RunningService demo;

    @BeforeAll
    static void start() throws Exception {
        demo = RunningService.start(folder, Map.of(), "Stop with Ctrl-C", "demo", "--data", "data");
    }

    @AfterAll
    static void stop() throws Exception {
        demo.close();
    }

    private static List<String> weeks() {
        return demo.said().stream().filter(line -> line.startsWith("Week ")).toList();
    }

    @Test
    void three_weeks_come_to_three_digests_in_three_mails_each() {
        assertEquals(3, weeks().size(), demo.said()::toString);
        for (var week : weeks()) {
            assertTrue(week.matches("Week \\d: [1-9]\\d* articles.* 3 mails in the outbox"), week);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/cs/", "/pl/", "/en/digests", "/en/digests/weekly/1", "/desk"})
    void every_page_that_one_may_look_at_opens(String path) throws Exception {
        assertEquals(200, demo.get(path).statusCode());
    }

    @Test
    void it_tells_the_password_of_the_desk() {
        assertTrue(
                demo.said().stream().anyMatch(line -> line.matches(".*/desk +\\(password \\S+\\)")),
                demo.said()::toString);
    }

    @Test
    void nothing_goes_wrong() throws Exception {
        var errors = demo.err().lines().filter(line -> line.contains(" ERROR ")).toList();
        assertEquals(List.of(), errors);
    }
}
