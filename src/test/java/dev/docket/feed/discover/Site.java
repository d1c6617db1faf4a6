package dev.docket.feed.discover;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.feed.Candidate;
import dev.docket.feed.Finding;
import dev.docket.platform.http.FaultyServer;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.TestSettings;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small web site on the loopback address that remembers what it was asked. */
final class Site implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private record Answer(int status, String type, String body, List<String> headers) {}

    private final Map<String, Answer> answers = new TreeMap<>();
    private final DocketClock clock = new DocketClock();
    private final FaultyServer server = new FaultyServer();
    private Answer otherwise = new Answer(404, "text/html", "<p>Nothing here</p>", List.of());

    Site() throws IOException {
        clock.pin(NOON);
        server.on(
                "/",
                exchange -> {
                    var answer =
                            answers.getOrDefault(exchange.getRequestURI().toString(), otherwise);
                    exchange.getResponseHeaders().add("Content-Type", answer.type());
                    FaultyServer.send(
                            exchange,
                            answer.status(),
                            answer.body().getBytes(UTF_8),
                            answer.headers().toArray(String[]::new));
                });
    }

    Site html(String path, String head, String body) {
        return with(
                path,
                "text/html",
                "<!doctype html><html><head><title>Harbour</title>%s</head><body>%s</body></html>"
                        .formatted(head, body));
    }

    /** An RSS feed of entries with these titles. */
    Site feed(String path, String title, String... entries) {
        var items = new StringBuilder();
        for (var entry : entries) {
            items.append(
                    "<item><title>%s</title><link>%s</link><pubDate>Sun, 01 Mar 2026 09:00:00 GMT</pubDate></item>"
                            .formatted(entry, at("/" + entry.replace(' ', '-'))));
        }
        return with(
                path,
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>%s</title>%s</channel></rss>"
                        .formatted(title, items));
    }

    Site with(String path, String type, String body) {
        answers.put(path, new Answer(200, type, body, List.of()));
        return this;
    }

    Site status(String path, int status, String... headers) {
        answers.put(path, new Answer(status, "text/plain", "no", List.of(headers)));
        return this;
    }

    /** A site that answers whatever it is asked with a page. */
    Site always(String html) {
        otherwise = new Answer(200, "text/html", html, List.of());
        return this;
    }

    URI at(String path) {
        return server.at(path);
    }

    /** What was asked for, without robots.txt. */
    List<String> asked() {
        return server.asked().stream()
                .map(FaultyServer.Asked::path)
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    Inquiry inquiry() {
        return inquiry(TestSettings.USUAL);
    }

    Inquiry inquiry(TestSettings settings) {
        return new Inquiry(new HttpFetcher(settings, clock), clock);
    }

    Finding find(String path) {
        return search().from(at(path).toString());
    }

    Search search() {
        return new Search(inquiry(), _ -> List.of());
    }

    /** The paths of the candidates, the best first. */
    List<String> paths(Finding finding) {
        return switch (finding) {
            case Finding.Candidates(var best, _) ->
                    best.stream().map(Candidate::address).map(this::path).toList();
            case Finding.Nothing _ -> List.of();
        };
    }

    private String path(String address) {
        return address.substring(at("").toString().length());
    }

    @Override
    public void close() {
        server.close();
    }
}
