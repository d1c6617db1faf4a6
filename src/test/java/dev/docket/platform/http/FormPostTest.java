package dev.docket.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormPostTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final DocketClock clock = new DocketClock();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final Map<String, String> form = new LinkedHashMap<>();
    private FaultyServer server;
    private FormPost post;

    @BeforeEach
    void open() throws IOException {
        clock.pin(NOON);
        server = new FaultyServer();
        post = new FormPost(TestSettings.USUAL, clock);
        form.put("hub.mode", "subscribe");
        form.put("hub.topic", "https://příliv.example/a b?c=d&e");
    }

    @AfterEach
    void close() throws IOException {
        post.close();
        server.close();
    }

    private PostOutcome to(String path) {
        return post.post(server.at(path), form);
    }

    private void answering(String path, int status, String body, String... headers) {
        server.on(
                path,
                exchange -> {
                    bodies.add(sent(exchange));
                    FaultyServer.send(exchange, status, body.getBytes(UTF_8), headers);
                });
    }

    private static String sent(HttpExchange exchange) throws IOException {
        return exchange.getRequestMethod()
                + " "
                + exchange.getRequestHeaders().getFirst("Content-Type")
                + " "
                + new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    }

    @Test
    void a_form_arrives_in_order_and_in_utf_8() {
        answering("/hub", 202, "");
        assertEquals(new PostOutcome.Accepted(), to("/hub"));
        assertEquals(
                List.of(
                        "POST application/x-www-form-urlencoded; charset=UTF-8"
                            + " hub.mode=subscribe&hub.topic=https%3A%2F%2Fp%C5%99%C3%ADliv.example"
                            + "%2Fa+b%3Fc%3Dd%26e"),
                bodies);
        assertEquals(
                "Docket/test (+http://localhost/)", server.asked().getFirst().header("User-agent"));
    }

    @ParameterizedTest
    @ValueSource(ints = {307, 308})
    void a_redirect_that_keeps_the_method_is_followed(int status) {
        answering("/old", status, "", "Location", "/new");
        answering("/new", 202, "");
        assertEquals(new PostOutcome.Accepted(), to("/old"));
        assertEquals(2, bodies.size());
        assertEquals(bodies.getFirst(), bodies.getLast());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303})
    void a_redirect_that_would_make_it_a_get_is_not(int status) {
        answering("/old", status, "", "Location", "/new");
        assertEquals(new PostOutcome.Refused(status, ""), to("/old"));
    }

    @Test
    void redirects_in_a_circle_end() {
        answering("/round", 307, "", "Location", "/round");
        assertEquals(new PostOutcome.Failed("More than 5 redirects"), to("/round"));
        assertEquals(6, bodies.size());
    }

    @Test
    void a_redirect_to_no_web_address_is_not_followed() {
        answering("/odd", 307, "", "Location", "file:///etc/passwd");
        assertInstanceOf(PostOutcome.Failed.class, to("/odd"));
    }

    @Test
    void a_peer_may_ask_for_patience() {
        answering("/busy", 429, "", "Retry-After", "120");
        answering("/down", 503, "", "Retry-After", "60");
        answering("/broken", 503, "off");
        answering("/vague", 429, "", "Retry-After", "later");
        assertEquals(new PostOutcome.AskedToWait(429, NOON.plusSeconds(120)), to("/busy"));
        assertEquals(new PostOutcome.AskedToWait(503, NOON.plusSeconds(60)), to("/down"));
        assertEquals(new PostOutcome.Refused(503, "off"), to("/broken"));
        assertEquals(new PostOutcome.Refused(429, ""), to("/vague"));
    }

    @Test
    void of_a_long_answer_the_start_is_read() {
        answering("/chatty", 400, "No such topic. ".repeat(100_000));
        var refused = assertInstanceOf(PostOutcome.Refused.class, to("/chatty"));
        assertEquals(1_000, refused.said().length());
    }

    @Test
    void a_private_address_is_refused() {
        answering("/hub", 202, "");
        var wary = new FormPost(new TestSettings(false, 1_000, Duration.ofSeconds(5)), clock);
        var failed = assertInstanceOf(PostOutcome.Failed.class, wary.post(server.at("/hub"), form));
        assertTrue(failed.reason().contains("is a private address"), failed::reason);
        assertTrue(bodies.isEmpty());
    }

    @Test
    void a_peer_that_drips_its_answer_is_left_in_time() {
        server.on("/drip", FaultyServer.dripping(400));
        var hasty = new FormPost(TestSettings.HASTY, clock);
        assertEquals(
                new PostOutcome.Failed("The answer took longer than 1 s"),
                hasty.post(server.at("/drip"), form));
    }

    @Test
    void what_is_no_web_address_or_does_not_answer_is_a_failure_in_words() {
        assertEquals(
                new PostOutcome.Failed("Not an http or https address: ftp://hub.example/"),
                post.post(URI.create("ftp://hub.example/"), form));
        var gone = server.at("/gone");
        server.close();
        assertEquals(
                new PostOutcome.Failed("localhost refuses connections"), post.post(gone, form));
    }
}
