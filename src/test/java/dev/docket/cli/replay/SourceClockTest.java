package dev.docket.cli.replay;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.cli.bench.load.LocalServer;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceClockTest {

    private static final Instant MOMENT = Instant.parse("2026-01-05T06:00:00Z");

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private LocalServer server(int status) throws IOException {
        return LocalServer.answering(exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                exchange.sendResponseHeaders(status, -1);
            }
        });
    }

    @Test
    void posts_the_moment() throws Exception {
        try (var server = server(200);
                var clock = new SourceClock(server.address().resolve("/clock"))) {
            clock.move(MOMENT);
        }
        assertEquals(List.of("POST /clock?at=2026-01-05T06%3A00%3A00Z"), asked);
    }

    @Test
    void a_server_that_refuses_stops_the_replay() throws Exception {
        try (var server = server(500);
                var clock = new SourceClock(server.address())) {
            var refused = assertThrows(IllegalStateException.class, () -> clock.move(MOMENT));
            assertTrue(String.valueOf(refused.getMessage()).contains("answered 500"));
        }
    }

    @Test
    void a_server_that_is_away_stops_the_replay() {
        try (var clock = new SourceClock(URI.create("http://127.0.0.1:1/clock"))) {
            assertThrows(IllegalStateException.class, () -> clock.move(MOMENT));
        }
    }

    @Test
    void without_a_clock_the_sources_stand_still() {
        try (var clock = new SourceClock(null)) {
            assertDoesNotThrow(() -> clock.move(MOMENT));
        }
    }
}
