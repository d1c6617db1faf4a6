package dev.docket.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import dev.docket.platform.http.FetchOutcome.AskedToWait;
import dev.docket.platform.http.FetchOutcome.Disallowed;
import dev.docket.platform.http.FetchOutcome.Failed;
import dev.docket.platform.http.FetchOutcome.Fetched;
import dev.docket.platform.http.FetchOutcome.Gone;
import dev.docket.platform.http.FetchOutcome.Unchanged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpFetcherTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private FaultyServer server;
    private HttpFetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        server = new FaultyServer();
        fetcher = fetcher(TestSettings.USUAL);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    private HttpFetcher fetcher(HttpSettings settings) {
        return new HttpFetcher(settings, () -> NOON, pauses::add);
    }

    private FetchOutcome fetch(String path) {
        return fetcher.fetch(Request.given(server.at(path), Validators.NONE));
    }

    private Document document(String path) {
        return assertInstanceOf(Fetched.class, fetch(path)).document();
    }

    private String failure(String path) {
        return assertInstanceOf(Failed.class, fetch(path)).reason();
    }

    @Test
    void a_document_comes_with_its_type_and_validators_as_sent() {
        server.on(
                "/feed",
                200,
                "<rss/>",
                "Content-Type",
                "text/xml; charset=x",
                "ETag",
                "W/\"odd",
                "Last-Modified",
                "yesterday");
        var document = document("/feed");
        assertArrayEquals("<rss/>".getBytes(UTF_8), document.body());
        assertEquals("text/xml; charset=x", document.contentType());
        assertEquals(new Validators("W/\"odd", "yesterday"), document.validators());
        assertNull(document.movedTo());
    }

    @Test
    void says_who_it_is() {
        server.on("/feed", 200, "x");
        document("/feed");
        assertEquals(
                "Docket/test (+http://localhost/)", server.asked().getFirst().header("User-agent"));
    }

    @Test
    void validators_go_back_byte_for_byte_and_304_means_unchanged() {
        server.on("/feed", 304, "");
        var kept = new Validators("W/\"odd", "yesterday");
        var outcome = fetcher.fetch(Request.given(server.at("/feed"), kept));
        assertEquals(new Unchanged(kept), outcome);
        assertEquals("W/\"odd", server.asked().getFirst().header("If-none-match"));
        assertEquals("yesterday", server.asked().getFirst().header("If-modified-since"));
    }

    @Test
    void validators_renewed_by_a_304_replace_the_old_ones() {
        server.on("/feed", 304, "", "ETag", "\"two\"");
        var outcome =
                fetcher.fetch(Request.given(server.at("/feed"), new Validators("\"one\"", null)));
        assertEquals(new Unchanged(new Validators("\"two\"", null)), outcome);
    }

    @Test
    void gzip_and_both_kinds_of_deflate_are_undone() {
        var text = "a plain text ".repeat(40).getBytes(UTF_8);
        server.on(
                "/gzip",
                exchange ->
                        FaultyServer.send(exchange, 200, gzip(text), "Content-Encoding", "gzip"));
        server.on(
                "/zlib",
                exchange ->
                        FaultyServer.send(
                                exchange, 200, zlib(text), "Content-Encoding", "deflate"));
        server.on(
                "/raw",
                exchange ->
                        FaultyServer.send(
                                exchange, 200, raw(zlib(text)), "Content-Encoding", "deflate"));
        for (var path : List.of("/gzip", "/zlib", "/raw")) {
            assertArrayEquals(text, document(path).body(), path);
        }
    }

    private static byte[] gzip(byte[] text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text);
        }
        return out.toByteArray();
    }

    private static byte[] zlib(byte[] text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out)) {
            deflate.write(text);
        }
        return out.toByteArray();
    }

    private static byte[] raw(byte[] zlib) {
        return java.util.Arrays.copyOfRange(zlib, 2, zlib.length - 4);
    }

    @Test
    void an_unknown_or_damaged_compression_is_named() {
        server.on("/odd", 200, "x", "Content-Encoding", "compress");
        server.on("/damaged", 200, "not gzip at all", "Content-Encoding", "gzip");
        assertEquals("The answer has an unknown compression: compress", failure("/odd"));
        assertEquals("The compressed answer is damaged", failure("/damaged"));
    }

    @Test
    void a_document_over_the_limit_is_cut_off_while_it_streams() {
        server.on("/huge", HttpFetcherTest::pourForever);
        assertEquals("The document is larger than 200,000 bytes", failure("/huge"));
    }

    private static void pourForever(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var block = new byte[10_000];
        for (int i = 0; i < 10_000; i++) {
            exchange.getResponseBody().write(block);
        }
    }

    @Test
    void a_gzip_bomb_is_cut_off_by_what_it_unpacks_to() throws IOException {
        var bomb = gzip(new byte[5_000_000]);
        assertTrue(bomb.length < 10_000);
        server.on(
                "/bomb",
                exchange -> FaultyServer.send(exchange, 200, bomb, "Content-Encoding", "gzip"));
        assertEquals("The document is larger than 200,000 bytes", failure("/bomb"));
    }

    @Test
    void a_server_that_drips_is_cut_off_at_the_deadline() {
        server.on("/drip", FaultyServer.dripping(200));
        fetcher = fetcher(TestSettings.HASTY);
        assertEquals("The answer took longer than 1 s", failure("/drip"));
    }

    @Test
    void a_server_that_accepts_and_says_nothing_is_cut_off_at_the_deadline() throws IOException {
        try (var mute = new ServerSocket(0)) {
            fetcher = fetcher(TestSettings.HASTY);
            var address = URI.create("http://localhost:" + mute.getLocalPort() + "/");
            var outcome = fetcher.fetch(Request.given(address, Validators.NONE));
            assertEquals(new Failed("The answer took longer than 1 s"), outcome);
        }
    }

    @Test
    void redirects_are_followed_and_a_permanent_one_is_reported() {
        server.on("/old", 301, "", "Location", "/newer")
                .on("/newer", 308, "", "Location", "/now")
                .on("/now", 200, "here");
        var document = document("/old");
        assertEquals(server.at("/now"), document.address());
        assertEquals(server.at("/now"), document.movedTo());
    }

    @Test
    void a_temporary_redirect_ends_what_is_permanent() {
        server.on("/old", 301, "", "Location", "/home")
                .on("/home", 302, "", "Location", "/today")
                .on("/today", 200, "x");
        var document = document("/old");
        assertNull(document.movedTo(), "every step must be for good");
        assertEquals(server.at("/today"), document.address());
    }

    @Test
    void redirects_in_a_circle_are_refused() {
        server.on("/a", 302, "", "Location", "/b").on("/b", 302, "", "Location", "/a");
        assertEquals("The redirects go in a circle by way of " + server.at("/a"), failure("/a"));
        assertEquals(2, server.asked().size());
    }

    @Test
    void redirects_without_end_are_refused() {
        var count = new AtomicInteger();
        server.on(
                "/n",
                exchange ->
                        FaultyServer.send(
                                exchange,
                                302,
                                new byte[0],
                                "Location",
                                "/n?" + count.incrementAndGet()));
        assertEquals("More than 5 redirects", failure("/n"));
    }

    @Test
    void a_redirect_to_something_else_than_the_web_is_refused() {
        server.on("/file", 302, "", "Location", "file:///etc/passwd");
        assertEquals("The redirect leads to no web address: file:///etc/passwd", failure("/file"));
    }

    @Test
    void a_missing_document_is_gone_and_a_fault_is_a_failure() {
        server.on("/404", 404, "")
                .on("/410", 410, "")
                .on("/500", 500, "")
                .on("/403", 403, "")
                .on("/503", 503, "");
        assertEquals(new Gone(404), fetch("/404"));
        assertEquals(new Gone(410), fetch("/410"));
        assertEquals("HTTP 500: the site has a fault", failure("/500"));
        assertEquals("HTTP 403: access refused", failure("/403"));
        assertEquals("HTTP 503: the site has a fault", failure("/503"));
    }

    @Test
    void a_challenge_page_is_told_from_a_plain_refusal() {
        server.on("/cf", 403, "", "cf-mitigated", "challenge");
        assertEquals("Blocked by Cloudflare: HTTP 403", failure("/cf"));
    }

    @Test
    void private_addresses_are_refused_by_name_and_by_number() throws IOException {
        server.on("/secret", 200, "secret");
        var strict = fetcher(new TestSettings(false, 1000, Duration.ofSeconds(5)));
        try {
            for (var host :
                    List.of(
                            "localhost",
                            "127.0.0.1",
                            "[::1]",
                            "169.254.169.254",
                            "10.0.0.1",
                            "[::ffff:127.0.0.1]",
                            "0x7f.1")) {
                var address =
                        URI.create("http://%s:%d/secret".formatted(host, server.at("/").getPort()));
                if (address.getHost() != null) {
                    assertInstanceOf(
                            Failed.class,
                            strict.fetch(Request.given(address, Validators.NONE)),
                            host);
                }
            }
            assertEquals(List.of(), server.asked());
        } finally {
            strict.close();
        }
    }

    @Test
    void the_refusal_of_a_private_address_says_how_to_allow_it() throws IOException {
        var strict = fetcher(new TestSettings(false, 1000, Duration.ofSeconds(5)));
        var outcome =
                assertInstanceOf(
                        Failed.class, strict.fetch(Request.given(server.at("/"), Validators.NONE)));
        assertEquals(
                "localhost is a private address; set docket.http.allow-private-addresses to read"
                        + " it",
                outcome.reason());
        strict.close();
    }

    @Test
    void other_schemes_are_no_web_addresses() {
        var outcome =
                fetcher.fetch(Request.given(URI.create("ftp://example.org/feed"), Validators.NONE));
        assertEquals(new Failed("Not an http or https address: ftp://example.org/feed"), outcome);
    }

    @Test
    void a_host_that_is_not_there_is_told_apart_from_one_that_refuses() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var refused =
                fetcher.fetch(
                        Request.given(URI.create("http://localhost:" + free), Validators.NONE));
        assertEquals(new Failed("localhost refuses connections"), refused);
        var unknown =
                fetcher.fetch(
                        Request.given(URI.create("http://nowhere.invalid/"), Validators.NONE));
        assertEquals(new Failed("The name nowhere.invalid cannot be resolved"), unknown);
    }

    @Test
    void two_requests_to_one_host_are_a_pause_apart() {
        server.on("/feed", 200, "x");
        document("/feed");
        assertEquals(List.of(), pauses);
        document("/feed");
        assertEquals(List.of(Duration.ofSeconds(1)), pauses);
    }

    @Test
    void one_host_never_sees_two_requests_at_a_time() throws InterruptedException {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        server.on(
                "/feed",
                exchange -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    now.decrementAndGet();
                    FaultyServer.send(exchange, 200, "x".getBytes(UTF_8));
                });
        var threads =
                IntStream.range(0, 8)
                        .mapToObj(_ -> Thread.startVirtualThread(() -> document("/feed")))
                        .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertEquals(8, server.asked().size());
        assertEquals(1, most.get());
    }

    @Test
    void robots_txt_has_a_say_on_what_we_found_ourselves_only() {
        server.on(
                "/robots.txt",
                200,
                "User-agent: *\nDisallow: /private\nCrawl-delay: 7\n",
                "Content-Type",
                "text/plain");
        server.on("/private", 200, "x").on("/open", 200, "x");
        var refused = fetcher.fetch(Request.crawled(server.at("/private"), Validators.NONE));
        assertEquals(new Disallowed("/private"), refused);
        assertInstanceOf(
                Fetched.class, fetcher.fetch(Request.crawled(server.at("/open"), Validators.NONE)));
        assertInstanceOf(Fetched.class, fetch("/private"));
        assertEquals(
                1,
                server.asked().stream()
                        .filter(asked -> asked.path().equals("/robots.txt"))
                        .count());
        assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(7)), pauses);
    }

    @Test
    void a_crawl_delay_without_measure_is_cut() {
        server.on(
                        "/robots.txt",
                        200,
                        "User-agent: *\nCrawl-delay: 90\n",
                        "Content-Type",
                        "text/plain")
                .on("/a", 200, "x");
        fetcher.fetch(Request.crawled(server.at("/a"), Validators.NONE));
        assertEquals(List.of(Duration.ofSeconds(30)), pauses);
    }

    @Test
    void without_robots_txt_everything_may_be_read() {
        server.on("/robots.txt", 404, "").on("/a", 200, "x");
        assertInstanceOf(
                Fetched.class, fetcher.fetch(Request.crawled(server.at("/a"), Validators.NONE)));
    }

    private FetchOutcome crawl(String path) {
        return fetcher.fetch(Request.crawled(server.at(path), Validators.NONE));
    }

    private List<String> paths() {
        return server.asked().stream().map(FaultyServer.Asked::path).toList();
    }

    @Test
    void a_redirect_is_no_way_round_robots_txt() {
        server.on("/robots.txt", 200, "User-agent: *\nDisallow: /private\n")
                .on("/open", 302, "", "Location", "/private/a")
                .on("/private/a", 200, "x");
        assertEquals(new Disallowed("/private/a"), crawl("/open"));
        assertEquals(List.of("/robots.txt", "/open"), paths());
        assertInstanceOf(Fetched.class, fetch("/open"), "who was given the address may follow");
    }

    @Test
    void a_refusal_says_what_was_asked_for() {
        server.on("/robots.txt", 200, "User-agent: *\nDisallow: /\n");
        var refused = assertInstanceOf(Disallowed.class, crawl(""));
        assertEquals("robots.txt asks us not to read /", refused.reason());
    }

    @Test
    void robots_txt_without_content_is_no_obstacle() {
        server.on("/robots.txt", 204, "").on("/a", 200, "x");
        assertInstanceOf(Fetched.class, crawl("/a"));
    }

    @Test
    void robots_txt_may_be_elsewhere() {
        server.on("/robots.txt", 301, "", "Location", "/rules.txt")
                .on("/rules.txt", 200, "User-agent: *\nDisallow: /a\n")
                .on("/a", 200, "x");
        assertEquals(new Disallowed("/a"), crawl("/a"));
    }

    @Test
    void while_robots_txt_cannot_be_read_pages_wait() {
        server.on("/robots.txt", 503, "").on("/a", 200, "x");
        assertEquals(new AskedToWait(503, NOON.plusSeconds(600)), crawl("/a"));
        assertEquals(List.of("/robots.txt"), paths());
    }

    @Test
    void one_fetch_is_one_request_with_nothing_invented() {
        server.on("/feed", 200, "x");
        document("/feed");
        assertEquals(1, server.asked().size());
        var asked = server.asked().getFirst();
        assertEquals("", asked.header("If-modified-since"));
        assertEquals("", asked.header("If-none-match"));
        assertEquals("", asked.header("Cookie"));
        assertTrue(asked.header("Accept").contains("application/rss+xml"), asked.toString());
        assertTrue(asked.header("Accept").contains("*/*"), "else some answer 406");
        assertEquals("gzip, deflate, br", asked.header("Accept-encoding"));
    }

    @Test
    void cookies_are_neither_kept_nor_sent_back() {
        server.on("/a", 302, "", "Location", "/b", "Set-Cookie", "id=7; Path=/").on("/b", 200, "x");
        document("/a");
        assertEquals("", server.asked().getLast().header("Cookie"));
    }

    @Test
    void a_redirect_to_an_inner_address_is_refused_as_any_other() throws IOException {
        var strict = fetcher(new TestSettings(false, 1000, Duration.ofSeconds(5)));
        var inner = URI.create("http://127.0.0.1:%d/x".formatted(server.at("/").getPort()));
        assertInstanceOf(Failed.class, strict.fetch(Request.given(inner, Validators.NONE)));
        assertInstanceOf(Failed.class, strict.fetch(Request.crawled(inner, Validators.NONE)));
        assertEquals(List.of(), server.asked());
        strict.close();
    }

    @Test
    void a_relative_redirect_with_a_query_alone_stays_on_its_page() {
        server.on(
                "/blog/feed",
                exchange -> {
                    var query = exchange.getRequestURI().getQuery();
                    if (query == null) {
                        FaultyServer.send(exchange, 302, new byte[0], "Location", "?checked=1");
                    } else {
                        FaultyServer.send(exchange, 200, query.getBytes(UTF_8));
                    }
                });
        assertArrayEquals("checked=1".getBytes(UTF_8), document("/blog/feed").body());
    }

    @Test
    void an_answer_that_breaks_off_is_not_taken_for_whole() throws IOException {
        var cut = java.util.Arrays.copyOf(gzip("tide ".repeat(500).getBytes(UTF_8)), 30);
        server.on(
                "/cut",
                exchange -> FaultyServer.send(exchange, 200, cut, "Content-Encoding", "gzip"));
        server.on(
                "/short",
                exchange -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write(new byte[10]);
                    exchange.getResponseBody().flush();
                });
        assertEquals("The answer broke off half-way", failure("/cut"));
        assertEquals("The answer broke off half-way", failure("/short"));
    }

    @Test
    void success_without_a_body_is_an_empty_document() {
        server.on("/204", 204, "").on("/empty", 200, "");
        assertEquals(0, document("/204").body().length);
        assertEquals(0, document("/empty").body().length);
    }
}
