package dev.docket.cli.bench;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.cli.bench.load.LocalServer;
import dev.docket.cli.bench.sample.SampleFeed;
import dev.docket.cli.bench.sample.SyntheticPress;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The yardstick of gathering must not be fast because it does nothing. */
class PlainGatheringTest {

    private final PlainGathering gathering = new PlainGathering();

    @AfterEach
    void close() {
        gathering.close();
    }

    private static LocalServer serving(int status, byte[] body) throws IOException {
        return LocalServer.answering(exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/xml");
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    private void assertNotRead(int status, byte[] body) throws IOException {
        try (var site = serving(status, body)) {
            assertThrows(Exception.class, () -> gathering.visit(site.address()));
        }
    }

    @Test
    void a_feed_with_entries_is_read() throws IOException {
        try (var site = serving(200, SampleFeed.rss("A", SyntheticPress.articles(3)))) {
            assertDoesNotThrow(() -> gathering.visit(site.address()));
        }
    }

    @Test
    void a_feed_without_entries_counts_for_nothing() throws IOException {
        try (var site = serving(200, SampleFeed.atom("A", List.of()))) {
            var empty =
                    assertThrows(
                            IllegalStateException.class, () -> gathering.visit(site.address()));
            assertEquals("A feed was not read: " + site.address(), empty.getMessage());
        }
    }

    @Test
    void an_error_or_a_page_counts_for_nothing() throws IOException {
        assertNotRead(500, SampleFeed.rss("A", SyntheticPress.articles(3)));
        assertNotRead(200, "<html><p>no feed</p></html>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_site_that_is_away_is_an_error() {
        assertThrows(
                IOException.class, () -> gathering.visit(URI.create("http://127.0.0.1:1/feed")));
    }

    @Test
    void who_is_told_to_stop_stops() throws IOException {
        try (var site = serving(200, SampleFeed.rss("A", SyntheticPress.articles(3)))) {
            Thread.currentThread().interrupt();
            assertThrows(InterruptedIOException.class, () -> gathering.visit(site.address()));
            assertTrue(Thread.interrupted(), "and says so to its caller");
        }
    }
}
