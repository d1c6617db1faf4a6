package dev.docket.desk;

import dev.docket.platform.http.FaultyServer;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A site with a feed of articles, one of comments, and one that fails. */
final class HarbourSite implements AutoCloseable {

    private final FaultyServer server;

    HarbourSite() throws IOException {
        server =
                new FaultyServer()
                        .on("/feed", 200, feed("Harbour Notes", "Boat %d", 12))
                        .on("/comments/feed", 200, feed("Comments", "Re: Boat %d", 3))
                        .on("/broken", 500, "no")
                        .on("/empty", 200, feed("Silence", "", 0))
                        .on(
                                "/home",
                                200,
                                """
                                <title>Harbour</title>
                                <link rel="alternate" type="application/rss+xml" href="/comments/feed">
                                <link rel="alternate" type="application/rss+xml" href="/feed">
                                <link rel="alternate" type="application/rss+xml" href="/broken">
                                """);
    }

    private static String feed(String title, String entry, int count) {
        var items =
                IntStream.rangeClosed(1, count)
                        .mapToObj(i ->
                                "<item><title>%s &lt;b&gt;new&lt;/b&gt;</title><link>https://harbour.example/%d</link><pubDate>%02d Feb 2026 09:00:00 GMT</pubDate></item>"
                                        .formatted(entry.formatted(i), i, i + 10))
                        .collect(Collectors.joining());
        return "<rss version=\"2.0\"><channel><title>%s</title>%s</channel></rss>"
                .formatted(title, items);
    }

    URI at(String path) {
        return server.at(path);
    }

    @Override
    public void close() {
        server.close();
    }
}
