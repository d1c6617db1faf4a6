package dev.docket.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Sends one GET and reads one answer, within the limits. Follows nothing, repeats nothing. */
final class Wire implements AutoCloseable {

    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json,"
                    + " application/xml;q=0.9, text/html;q=0.8, */*;q=0.5";

    private final HttpSettings settings;
    private final CloseableHttpClient client;
    // Interrupts a read that blocks past the deadline; the client has no limit on the whole
    // exchange.
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("http-deadline").factory());

    Wire(HttpSettings settings) {
        this.settings = settings;
        this.client = WireClient.create(settings);
    }

    /**
     * @throws RefusedException past a limit
     * @throws IOException if there is no whole answer
     */
    Hop get(URI address, Validators validators) throws IOException {
        var deadline = new Deadline(settings.totalTime());
        var request = request(address, validators);
        var alarm =
                watch.schedule(
                        request::cancel, settings.totalTime().toMillis(), TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            return read(address, request, response, deadline);
        } catch (IOException failure) {
            throw deadline.passed() ? deadline.exceeded() : failure;
        } finally {
            alarm.cancel(false);
        }
    }

    private static HttpGet request(URI address, Validators validators) {
        var request = new HttpGet(address);
        request.setHeader("Accept", ACCEPT);
        request.setHeader("Accept-Encoding", ContentCoding.ACCEPTED);
        if (validators.etag() != null) {
            request.setHeader("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            request.setHeader("If-Modified-Since", validators.lastModified());
        }
        return request;
    }

    private Hop read(URI address, HttpGet request, ClassicHttpResponse response, Deadline deadline)
            throws IOException {
        var headers = Hop.Headers.of(response);
        try {
            return new Hop(
                    address, response.getCode(), headers, body(response.getEntity(), deadline));
        } catch (IOException failure) {
            request.cancel(); // else closing would read the rest to save the connection
            throw failure;
        }
    }

    private byte[] body(@Nullable HttpEntity entity, Deadline deadline) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        int limit = settings.maxBytes();
        var encoding = entity.getContentEncoding() == null ? "" : entity.getContentEncoding();
        try (var sent = new BoundedStream(entity.getContent(), limit, deadline);
                InputStream decoded = ContentCoding.decode(sent, encoding)) {
            return new BoundedStream(decoded, limit, deadline).readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
