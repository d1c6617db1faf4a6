package dev.docket.cli.bench;

import dev.docket.feed.FeedMeasure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Feeds fetched with the JDK's HTTP client and read with ROME: no manners, no second thoughts. */
final class PlainGathering implements AutoCloseable {

    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    void visit(URI feed) throws IOException {
        var response = get(feed);
        if (response.statusCode() != OK || FeedMeasure.entriesByRome(response.body()) == 0) {
            throw new IllegalStateException("A feed was not read: " + feed);
        }
    }

    private HttpResponse<byte[]> get(URI feed) throws IOException {
        try {
            return client.send(HttpRequest.newBuilder(feed).build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Stopped").initCause(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
