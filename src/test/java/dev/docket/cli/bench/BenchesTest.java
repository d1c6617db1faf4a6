package dev.docket.cli.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.cli.bench.load.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every benchmark on a handful of things: that it measures, not how much. */
class BenchesTest {

    private final List<String> told = new ArrayList<>();

    private Map<String, Double> figures(Bench bench) throws Exception {
        var result = bench.run(told::add);
        assertFalse(told.isEmpty());
        return result.figures().stream().collect(Collectors.toMap(Figure::key, Figure::value));
    }

    private static void assertMeasured(Map<String, Double> figures, String... keys) {
        for (var key : keys) {
            assertTrue(figures.getOrDefault(key, 0.0) > 0, () -> key + " in " + figures);
        }
    }

    @Test
    void sending_is_measured_beside_its_yardstick() throws Exception {
        Assumptions.assumeTrue(
                Program.find("smtp-sink").isPresent() && Program.find("smtp-source").isPresent(),
                "Postfix's smtp-sink and smtp-source are not on this machine");
        var figures = figures(new EmailBench(60));
        assertMeasured(
                figures,
                "messages_per_second",
                "cpu_ms_per_message",
                "yardstick_messages_per_second");
        double size = figures.getOrDefault("message_kb", 0.0);
        assertTrue(size > 35 && size < 50, () -> size + " KiB");
    }

    @Test
    void a_missing_mail_program_is_told_with_where_to_get_it() {
        var missing =
                assertThrows(
                        IllegalStateException.class, () -> SmtpSink.program("smtp-no-such-thing"));
        assertTrue(String.valueOf(missing.getMessage()).contains("apt-get install postfix"));
    }
}
