package dev.docket.cli.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LocalServerTest {

    private static final HttpHandler NOTHING =
            exchange -> {
                try (exchange) {
                    exchange.sendResponseHeaders(204, -1);
                }
            };

    private static int status(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void every_path_is_answered_and_two_servers_do_not_meet() throws Exception {
        try (var one = LocalServer.answering(NOTHING);
                var other = LocalServer.answering(NOTHING)) {
            assertNotEquals(one.address(), other.address());
            assertEquals(204, status(one.address()));
            assertEquals(204, status(other.address().resolve("/a/b?c=d")));
        }
    }

    @Test
    void only_this_machine_can_reach_it() throws IOException {
        try (var server = LocalServer.answering(NOTHING)) {
            assertEquals("127.0.0.1", server.address().getHost());
        }
    }

    @Test
    void many_are_answered_at_once() throws Exception {
        var together = new CountDownLatch(20);
        var waited = new AtomicInteger();
        HttpHandler waiting =
                exchange -> {
                    together.countDown();
                    try (exchange) {
                        if (together.await(20, TimeUnit.SECONDS)) {
                            waited.incrementAndGet();
                        }
                        exchange.sendResponseHeaders(204, -1);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                };
        try (var server = LocalServer.answering(waiting)) {
            new Crowd(20, 20, Duration.ofSeconds(20))
                    .perform(_ -> {
                        try {
                            status(server.address());
                        } catch (InterruptedException e) {
                            throw new IOException(e);
                        }
                    });
        }
        assertEquals(20, waited.get());
    }

    @Test
    void a_closed_server_answers_no_more() throws IOException {
        var server = LocalServer.answering(NOTHING);
        server.close();
        assertThrows(IOException.class, () -> status(server.address()));
        assertTrue(server.address().getPort() > 0);
    }
}
