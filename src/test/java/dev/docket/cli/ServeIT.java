package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service, started twice on one data folder; it may ask no host but this one. */
class ServeIT {

    private static final Map<String, String> ALONE =
            Map.of("DOCKET_HTTP_ONLY_HOSTS", "docket.invalid");

    @TempDir private static Path folder;

    private static RunningService start() throws Exception {
        return RunningService.start(folder, ALONE, "Docket is at ", "serve", "--data", "data");
    }

    @Test
    void what_it_learned_it_keeps_and_its_password_it_tells_once() throws Exception {
        try (var service = start()) {
            var said = String.join("\n", service.said());
            assertTrue(said.matches("(?s)Starting with [1-9]\\d* sources\\..*"), said);
            assertTrue(said.contains("(shown this once, keep it)"), said);
            assertEquals(200, service.get("/en/").statusCode());
        }
        try (var service = start()) {
            var said = String.join("\n", service.said());
            assertFalse(said.contains("Starting with"), said);
            assertFalse(said.contains("password"), said);
            assertEquals(200, service.get("/en/").statusCode());
        }
    }
}
