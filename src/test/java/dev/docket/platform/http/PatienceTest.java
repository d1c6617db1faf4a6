package dev.docket.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.docket.platform.http.FetchOutcome.AskedToWait;
import dev.docket.platform.http.FetchOutcome.Disallowed;
import dev.docket.platform.http.FetchOutcome.Failed;
import dev.docket.platform.http.FetchOutcome.Fetched;
import dev.docket.platform.http.FetchOutcome.Gone;
import dev.docket.platform.http.FetchOutcome.OffLimits;
import dev.docket.platform.http.FetchOutcome.Unchanged;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host asks of us is done for the whole of it. */
class PatienceTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final DocketClock clock = new DocketClock();
    private FaultyServer server;
    private HttpFetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        clock.pin(NOON);
        server = new FaultyServer().on("/feed", 200, "x").on("/robots.txt", 404, "");
        fetcher = new HttpFetcher(TestSettings.USUAL, clock, pauses::add);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    private FetchOutcome fetch(String path) {
        return fetcher.fetch(Request.given(server.at(path), Validators.NONE));
    }

    private List<String> paths() {
        return server.asked().stream().map(FaultyServer.Asked::path).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503, 403, 500, 502, 420})
    void whatever_the_refusal_its_retry_after_holds_for_the_whole_host(int status) {
        server.on("/busy", status, "", "Retry-After", "3600");
        var wait = new AskedToWait(status, NOON.plus(HOUR));
        assertEquals(wait, fetch("/busy"));
        assertEquals(wait, fetch("/feed"), "another address of the host");
        assertEquals(wait, fetcher.fetch(Request.crawled(server.at("/a"), Validators.NONE)));
        assertEquals(List.of("/busy"), paths());
        assertEquals(Optional.of(NOON.plus(HOUR)), fetcher.heldUntil(server.at("/feed")));
    }

    @Test
    void the_host_is_asked_again_on_the_second_and_not_before() {
        server.on("/busy", 503, "", "Retry-After", "Mon, 02 Mar 2026 13:00:00 GMT");
        fetch("/busy");
        clock.pin(NOON.plus(HOUR).minusSeconds(31));
        assertInstanceOf(AskedToWait.class, fetch("/feed"));
        clock.pin(NOON.plus(HOUR));
        assertInstanceOf(Fetched.class, fetch("/feed"));
        assertEquals(List.of(), pauses);
    }

    @Test
    void a_short_wait_is_stood_out_in_line() {
        server.on("/busy", 429, "", "Retry-After", "20");
        assertEquals(new AskedToWait(429, NOON.plusSeconds(20)), fetch("/busy"));
        assertInstanceOf(Fetched.class, fetch("/feed"));
        assertEquals(List.of(Duration.ofSeconds(20)), pauses);
        assertEquals(Optional.empty(), fetcher.heldUntil(server.at("/feed")));
    }

    @Test
    void too_many_requests_without_a_time_slow_the_host_down() {
        server.on("/busy", 429, "");
        assertEquals(new AskedToWait(429, NOON.plus(HOUR)), fetch("/busy"));
        assertInstanceOf(Fetched.class, fetch("/feed"));
        assertEquals(List.of(Duration.ofSeconds(30)), pauses);
    }

    @Test
    void a_redirect_that_asks_for_patience_is_followed_after_it() {
        server.on("/later", 301, "", "Location", "/feed", "Retry-After", "7200")
                .on("/soon", 302, "", "Location", "/feed", "Retry-After", "9");
        assertInstanceOf(Fetched.class, fetch("/soon"));
        assertEquals(List.of(Duration.ofSeconds(9)), pauses);
        assertEquals(new AskedToWait(301, NOON.plusSeconds(7200)), fetch("/later"));
        assertEquals(List.of("/soon", "/feed", "/later"), paths());
    }

    @Test
    void what_is_there_or_gone_asks_for_nothing() {
        server.on("/fine", 200, "x", "Retry-After", "3600")
                .on("/same", 304, "", "Retry-After", "3600")
                .on("/odd", 403, "", "Retry-After", "soon");
        assertInstanceOf(Fetched.class, fetch("/fine"));
        assertInstanceOf(Unchanged.class, fetch("/same"));
        assertEquals(new Failed("HTTP 403: access refused"), fetch("/odd"));
        assertInstanceOf(Fetched.class, fetch("/feed"));
    }

    @Test
    void gone_is_gone_though_the_host_wants_quiet() {
        server.on("/gone", 410, "", "Retry-After", "3600");
        assertEquals(new Gone(410), fetch("/gone"));
        assertInstanceOf(AskedToWait.class, fetch("/feed"));
    }

    @Test
    void how_long_an_answer_stays_good_is_passed_on() {
        server.on("/fresh", 200, "x", "Cache-Control", "public", "Cache-Control", "max-age=900")
                .on("/still", 304, "", "Cache-Control", "max-age=600");
        var fresh = assertInstanceOf(Fetched.class, fetch("/fresh"));
        assertEquals(Duration.ofMinutes(15), fresh.document().freshFor());
        var still = assertInstanceOf(Unchanged.class, fetch("/still"));
        assertEquals(Duration.ofMinutes(10), still.freshFor());
    }

    @Test
    void unchanged_behind_a_redirect_for_good_has_moved_all_the_same() {
        server.on("/old", 308, "", "Location", "/now").on("/now", 304, "");
        assertEquals(server.at("/now"), assertInstanceOf(Unchanged.class, fetch("/old")).movedTo());
    }

    @Test
    void the_only_hosts_are_the_only_ones_by_redirect_too() throws IOException {
        var settings =
                MailConfigs.of(
                        HttpSettings.class,
                        Map.of(
                                "docket.http.only-hosts", "LocalHost",
                                "docket.http.allow-private-addresses", "true"));
        var fenced = new HttpFetcher(settings, clock, pauses::add);
        var elsewhere = server.at("/feed").toString().replace("localhost", "127.0.0.1");
        server.on("/out", 302, "", "Location", elsewhere);
        assertInstanceOf(
                Fetched.class, fenced.fetch(Request.given(server.at("/feed"), Validators.NONE)));
        assertEquals(
                new OffLimits("127.0.0.1"),
                fenced.fetch(Request.given(server.at("/out"), Validators.NONE)));
        assertEquals(
                new OffLimits("127.0.0.1"),
                fenced.fetch(Request.given(URI.create(elsewhere), Validators.NONE)));
        assertEquals(List.of("/feed", "/out"), paths());
        fenced.close();
    }

    @Test
    void of_an_endless_robots_txt_the_beginning_counts() throws IOException {
        var rules = new StringBuilder("User-agent: *\nDisallow: /early\n");
        rules.append("# ".repeat(10)).append('\n');
        while (rules.length() < 600_000) {
            rules.append("# the tide comes and goes\n");
        }
        var file = rules.append("Disallow: /late\n").toString().getBytes(UTF_8);
        try (var site = new FaultyServer()) {
            site.on("/robots.txt", exchange -> FaultyServer.send(exchange, 200, file))
                    .on("/late", 200, "x");
            assertEquals(
                    new Disallowed("/early"),
                    fetcher.fetch(Request.crawled(site.at("/early"), Validators.NONE)));
            assertInstanceOf(
                    Fetched.class,
                    fetcher.fetch(Request.crawled(site.at("/late"), Validators.NONE)));
        }
    }

    @Test
    void a_coding_that_we_did_not_offer_is_named() {
        server.on("/zstd", 200, "x", "Content-Encoding", "zstd");
        assertEquals(new Failed("The answer has an unknown compression: zstd"), fetch("/zstd"));
    }

    @Test
    void headers_without_end_are_refused() {
        server.on("/wordy", 200, "x", "X-Tide", "high ".repeat(10_000));
        assertEquals(new Failed("The headers of the answer are too long"), fetch("/wordy"));
    }

    @Test
    void headers_that_drip_are_cut_off_at_the_deadline() throws IOException {
        var hasty = new HttpFetcher(TestSettings.HASTY, clock, pauses::add);
        try (var dripping = new ServerSocket(0)) {
            Thread.startVirtualThread(() -> drip(dripping));
            var address = URI.create("http://localhost:" + dripping.getLocalPort() + "/");
            assertEquals(
                    new Failed("The answer took longer than 1 s"),
                    hasty.fetch(Request.given(address, Validators.NONE)));
        }
        hasty.close();
    }

    private static void drip(ServerSocket server) {
        try (var peer = server.accept()) {
            var out = peer.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nX-Tide: ".getBytes(UTF_8));
            while (peer.getInputStream().read() >= 0) { // as slowly as the request is read
                out.write('x');
                out.flush();
            }
        } catch (IOException _) { // the client hung up, as it should
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void the_host_at_fault_is_named_though_another_led_there() {
        server.on("/away", 302, "", "Location", "http://nowhere.invalid/");
        assertEquals(new Failed("The name nowhere.invalid cannot be resolved"), fetch("/away"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://tide.example/feed", "gopher://tide/"})
    void other_ways_than_the_web_are_refused_on_sight(String address) {
        server.on("/away", 302, "", "Location", address);
        assertEquals(
                new Failed("Not an http or https address: " + address),
                fetcher.fetch(Request.given(URI.create(address), Validators.NONE)));
        assertEquals(
                new Failed("The redirect leads to no web address: " + address), fetch("/away"));
    }
}
