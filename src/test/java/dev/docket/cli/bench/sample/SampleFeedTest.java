package dev.docket.cli.bench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.feed.FeedMeasure;
import dev.docket.platform.http.Document;
import dev.docket.platform.http.Validators;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class SampleFeedTest {

    private static int entries(byte[] feed) {
        var address = URI.create("http://127.0.0.1/feed");
        return FeedMeasure.entries(
                new Document(feed, "application/xml", address, null, Validators.NONE));
    }

    @Test
    void both_kinds_are_read_by_us_and_by_rome() throws IOException {
        var articles = SyntheticPress.articles(12);
        for (var feed :
                new byte[][] {SampleFeed.rss("A", articles), SampleFeed.atom("B", articles)}) {
            assertEquals(12, entries(feed));
            assertEquals(12, FeedMeasure.entriesByRome(feed));
        }
    }

    @Test
    void what_is_no_feed_has_no_entries() {
        assertEquals(0, entries("<html></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void a_site_answers_304_to_those_who_know() throws Exception {
        try (var sites = FeedSites.open(2);
                var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(sites.feed(3));
            var first = client.send(request.build(), BodyHandlers.ofByteArray());
            assertEquals(200, first.statusCode());
            assertEquals(FeedSites.ENTRIES, FeedMeasure.entriesByRome(first.body()));
            var tag = first.headers().firstValue("ETag").orElse("");
            var again =
                    client.send(
                            request.header("If-None-Match", tag).build(),
                            BodyHandlers.discarding());
            assertEquals(304, again.statusCode());
        }
    }
}
