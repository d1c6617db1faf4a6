package dev.docket.cli.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.io.SyndFeedInput;
import dev.docket.cli.newsroom.paper.Kind;
import dev.docket.cli.newsroom.paper.Outlet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.BindException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsroomServerTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Newsroom NEWSROOM = Newsroom.opening(MONDAY);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Instant now = MONDAY.plus(Duration.ofDays(21));
    private NewsroomServer server;

    @BeforeEach
    void open() throws IOException {
        InstantSource clock = () -> now;
        server = NewsroomServer.start(NEWSROOM, clock, 0);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @AfterAll
    static void hang_up() {
        CLIENT.close();
    }

    @Test
    void every_feed_holds_all_pieces_of_its_outlet() throws Exception {
        for (var outlet : NEWSROOM.outlets()) {
            if (outlet.shape().kind() != Kind.HTML) {
                var feed = get("/" + outlet.slug() + "/feed");
                assertEquals(200, feed.statusCode(), outlet.slug());
                assertEquals(outlet.pieces().size(), entries(outlet, feed.body()), outlet.slug());
            }
        }
    }

    @Test
    void every_page_of_every_outlet_opens_and_its_title_is_on_it() throws Exception {
        for (var outlet : NEWSROOM.outlets()) {
            assertEquals(200, get("/" + outlet.slug() + "/").statusCode());
            for (var piece : outlet.pieces()) {
                var page = get("/" + outlet.slug() + "/" + piece.slug());
                assertEquals(piece.title(), Jsoup.parse(page.body()).expectFirst("h1").text());
            }
        }
    }

    @Test
    void nothing_from_the_future_is_served() throws Exception {
        now = Instant.parse("2026-03-10T07:59:59Z");
        assertEquals(404, get("/commons-lab/curlew-3-12b").statusCode());
        assertFalse(get("/commons-lab/feed").body().contains("curlew-3-12b"));
        assertFalse(get("/commons-lab/").body().contains("curlew-3-12b"));
        now = now.plusSeconds(1);
        assertEquals(200, get("/commons-lab/curlew-3-12b").statusCode());
        assertTrue(get("/commons-lab/feed").body().contains("curlew-3-12b"));
        assertTrue(get("/commons-lab/").body().contains("curlew-3-12b"));
    }

    @Test
    void before_the_first_day_the_press_is_silent_but_well() throws Exception {
        now = MONDAY;
        assertEquals(0, entries(outlet("qinghe"), get("/qinghe/feed").body()));
        assertEquals(0, Jsoup.parse(get("/open-corpus/").body()).select("li.notice").size());
    }

    @Test
    void the_opml_lists_every_outlet_under_the_address_that_was_asked() throws Exception {
        var opml = Jsoup.parse(get("/opml").body(), "", org.jsoup.parser.Parser.xmlParser());
        assertEquals(NEWSROOM.outlets().size(), opml.select("outline").size());
        assertEquals(
                server.address() + "/open-corpus/",
                opml.expectFirst("outline[type=link]").attr("htmlUrl"));
        assertEquals(server.opml(), URI.create(server.address() + "/opml"));
    }

    @Test
    void robots_may_read_and_people_find_a_list() throws Exception {
        assertTrue(get("/robots.txt").body().startsWith("User-agent: *"));
        assertEquals(NEWSROOM.outlets().size(), Jsoup.parse(get("/").body()).select("li").size());
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        var first = get("/lantern/feed");
        var etag = header(first, "ETag");
        var again = get("/lantern/feed", "If-None-Match", etag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(etag, header(again, "ETag"));
        assertEquals(
                304,
                get("/lantern/feed", "If-Modified-Since", header(first, "Last-Modified"))
                        .statusCode());
    }

    @Test
    void a_new_piece_changes_both_validators() throws Exception {
        now = Instant.parse("2026-03-12T15:59:00Z");
        var before = get("/lantern/feed");
        now = Instant.parse("2026-03-12T16:00:00Z");
        var after = get("/lantern/feed", "If-None-Match", header(before, "ETag"));
        assertEquals(200, after.statusCode());
        assertEquals("Thu, 12 Mar 2026 16:00:00 GMT", header(after, "Last-Modified"));
        assertEquals("Fri, 06 Mar 2026 11:00:00 GMT", header(before, "Last-Modified"));
    }

    @Test
    void gzip_is_used_when_it_is_welcome() throws Exception {
        var plain = get("/machine-light/feed");
        var zipped =
                CLIENT.send(
                        request("/machine-light/feed", "Accept-Encoding", "gzip"),
                        BodyHandlers.ofByteArray());
        assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElse(""));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            assertEquals(plain.body(), new String(in.readAllBytes(), UTF_8));
        }
        assertTrue(plain.headers().firstValue("Content-Encoding").isEmpty());
    }

    @Test
    void a_head_request_gets_headers_only() throws Exception {
        var head =
                CLIENT.send(
                        HttpRequest.newBuilder(address("/lantern/feed")).HEAD().build(),
                        BodyHandlers.ofString());
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals("application/feed+json; charset=utf-8", header(head, "Content-Type"));
    }

    @Test
    void writing_is_not_allowed_and_unknown_addresses_are_not_found() throws Exception {
        var post =
                HttpRequest.newBuilder(address("/lantern/"))
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build();
        var refused = CLIENT.send(post, BodyHandlers.ofString());
        assertEquals(405, refused.statusCode());
        assertEquals("GET, HEAD", header(refused, "Allow"));
        assertEquals(404, get("/nobody/").statusCode());
        assertEquals(404, get("/lantern/nothing").statusCode());
        assertEquals(404, get("/open-corpus/feed").statusCode());
        assertEquals(404, get("/lantern/feed/2").statusCode());
    }

    @Test
    void a_port_that_is_taken_is_refused() {
        int port = server.address().getPort();
        assertThrows(BindException.class, () -> NewsroomServer.start(NEWSROOM, () -> now, port));
    }

    @Test
    void a_closed_newsroom_answers_no_more() {
        server.close();
        assertThrows(ConnectException.class, () -> get("/"));
    }

    private static int entries(Outlet outlet, String body) throws Exception {
        if (outlet.shape().kind() == Kind.JSON) {
            return new ObjectMapper().readTree(body).at("/items").size();
        }
        return new SyndFeedInput().build(new StringReader(body)).getEntries().size();
    }

    private static Outlet outlet(String slug) {
        return NEWSROOM.find(slug).orElseThrow();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        return CLIENT.send(request(path, headers), BodyHandlers.ofString(UTF_8));
    }

    private HttpRequest request(String path, String... headers) {
        var request = HttpRequest.newBuilder(address(path));
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }

    private URI address(String path) {
        return server.address().resolve(path);
    }
}
