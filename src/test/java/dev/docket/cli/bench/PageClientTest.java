package dev.docket.cli.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.docket.cli.bench.load.Crowd;
import dev.docket.cli.bench.load.LocalServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageClientTest {

    private static final byte[] PAGE = "<p>ferry 渡轮</p>".getBytes(StandardCharsets.UTF_8);

    private final Set<String> callers = Collections.synchronizedSet(new TreeSet<>());
    private final Set<String> headers = Collections.synchronizedSet(new TreeSet<>());

    private void answer(HttpExchange exchange, int status) throws IOException {
        callers.add(String.valueOf(exchange.getRemoteAddress()));
        headers.addAll(exchange.getRequestHeaders().keySet());
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.getResponseHeaders().set("Set-Cookie", "language=pl");
        exchange.sendResponseHeaders(status, PAGE.length);
        exchange.getResponseBody().write(PAGE);
    }

    private HttpHandler answering(int status) {
        return exchange -> {
            try (exchange) {
                answer(exchange, status);
            }
        };
    }

    private static PageClient.Answer get(URI page) throws IOException {
        try (var client = new PageClient(1)) {
            return client.get(page);
        }
    }

    @Test
    void a_page_is_taken_as_it_is_sent() throws IOException {
        try (var server = LocalServer.answering(answering(200))) {
            var answer = get(server.address());
            assertEquals(200, answer.status());
            assertEquals("text/html; charset=utf-8", answer.contentType());
            assertArrayEquals(PAGE, answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 404, 503})
    void what_is_no_page_is_told_and_not_followed_or_tried_again(int status) throws IOException {
        try (var server = LocalServer.answering(answering(status))) {
            assertEquals(status, get(server.address()).status());
            assertEquals(1, callers.size());
        }
    }

    @Test
    void an_answer_without_a_body_is_an_empty_one() throws IOException {
        try (var server =
                LocalServer.answering(exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(204, -1);
                    }
                })) {
            var answer = get(server.address());
            assertEquals(204, answer.status());
            assertEquals("", answer.contentType());
            assertEquals(0, answer.body().length);
        }
    }

    @Test
    void readers_ask_for_nothing_compressed_and_keep_no_cookies() throws IOException {
        try (var server = LocalServer.answering(answering(200));
                var client = new PageClient(1)) {
            client.get(server.address());
            client.get(server.address());
        }
        assertFalse(headers.contains("Accept-encoding"), headers::toString);
        assertFalse(headers.contains("Cookie"), headers::toString);
    }

    @Test
    void a_connection_is_kept_for_the_next_request() throws IOException {
        try (var server = LocalServer.answering(answering(200));
                var client = new PageClient(1)) {
            for (int i = 0; i < 5; i++) {
                client.get(server.address());
            }
        }
        assertEquals(1, callers.size(), callers::toString);
    }

    @Test
    void there_are_no_more_connections_than_readers() throws Exception {
        try (var server = LocalServer.answering(answering(200));
                var client = new PageClient(4)) {
            new Crowd(16, 60, Duration.ofSeconds(20))
                    .perform(_ -> assertEquals(200, client.get(server.address()).status()));
        }
        assertTrue(callers.size() <= 4, callers::toString);
    }

    @Test
    void a_server_that_is_not_there_is_an_error() {
        assertThrows(IOException.class, () -> get(URI.create("http://127.0.0.1:1/")));
    }
}
