package dev.docket.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import dev.docket.cli.bench.load.LocalServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebBenchTest {

    private static final Duration MOMENT = Duration.ofMillis(60);

    private final List<String> told = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();

    private Result measure(LocalServer service, int readers)
            throws java.io.IOException, InterruptedException {
        return new WebBench(service.address(), MOMENT, MOMENT, readers).run(told::add);
    }

    /** Answers with a page, and with {@code status} from a certain request on. */
    private HttpHandler page(int size, int status, int from) {
        var bytes = "x".repeat(size).getBytes(StandardCharsets.UTF_8);
        return exchange -> {
            try (exchange) {
                int number = asked.incrementAndGet();
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(number >= from ? status : 200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        };
    }

    private LocalServer serving(int size, int status, int from) throws java.io.IOException {
        return LocalServer.answering(page(size, status, from));
    }

    private String refused(LocalServer service) {
        var refused = assertThrows(IllegalStateException.class, () -> measure(service, 1));
        return String.valueOf(refused.getMessage());
    }

    @Test
    void a_page_is_measured_beside_the_same_bytes_from_memory() throws Exception {
        try (var service = serving(2345, 200, 1)) {
            var result = measure(service, 2);
            assertEquals(
                    List.of(
                            "requests_per_second",
                            "p99_ms",
                            "yardstick_requests_per_second",
                            "yardstick_p99_ms"),
                    result.figures().stream().map(Figure::key).toList());
            for (var figure : result.figures()) {
                assertTrue(figure.value() > 0, figure.key());
            }
            assertEquals("2 readers of " + service.address() + ", 2,345 bytes", result.title());
            assertEquals(2, told.size(), told.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 401, 404, 500})
    void an_address_that_is_no_page_is_told_before_anything_is_measured(int status)
            throws Exception {
        try (var service =
                LocalServer.answering(exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(status, -1);
                    }
                })) {
            assertEquals(
                    service.address() + " answered " + status + "; name the page of a digest",
                    refused(service));
            assertEquals(List.of(), told);
        }
    }

    @Test
    void a_service_that_breaks_down_under_load_has_no_figures() throws Exception {
        try (var service = serving(10, 503, 5)) {
            assertEquals(service.address() + " answered 503", refused(service));
            assertEquals(1, told.size(), "the yardstick's turn does not come");
        }
    }

    @Test
    void a_service_that_hangs_up_under_load_has_no_figures() throws Exception {
        try (var service =
                LocalServer.answering(exchange -> {
                    if (asked.incrementAndGet() > 3) {
                        exchange.close();
                    } else {
                        page(10, 200, 1).handle(exchange);
                    }
                })) {
            assertThrows(IllegalStateException.class, () -> measure(service, 1));
        }
    }

    @Test
    void a_service_that_is_not_there_is_told_with_how_to_start_it() {
        var bench = new WebBench(URI.create("http://127.0.0.1:1/en/"), MOMENT, MOMENT, 1);
        var refused = assertThrows(IllegalStateException.class, () -> bench.run(told::add));
        var message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith("http://127.0.0.1:1/en/ can't be reached ("), message);
        assertTrue(message.endsWith("start it with ./docket serve or ./docket demo"), message);
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/hosts, 1, 1, --url",
        "page, 1, 1, --url",
        "http://x/, 0, 1, --seconds",
        "http://x/, 26, 1, --seconds",
        "http://x/, 25, 0, --readers",
        "http://x/, 25, 501, --readers",
    })
    void what_can_not_be_measured_is_named(URI page, int seconds, int readers, String option) {
        var refused =
                assertThrows(
                        IllegalArgumentException.class, () -> new WebBench(page, seconds, readers));
        assertTrue(String.valueOf(refused.getMessage()).startsWith(option + " must be "));
    }
}
