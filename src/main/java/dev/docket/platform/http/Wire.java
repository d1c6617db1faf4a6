package dev.docket.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Sends one GET and reads one answer, within the limits. Follows nothing, repeats nothing. */
final class Wire implements AutoCloseable {

    private final HttpSettings settings;
    private final Introduction introduction;
    private final Optional<Proxy> proxy;
    private final AddressGuard guard;
    private final CloseableHttpClient client;
    // Interrupts a read that blocks past the deadline; the client has no limit on the whole
    // exchange.
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("http-deadline").factory());

    Wire(HttpSettings settings) {
        this.settings = settings;
        this.introduction = Introduction.of(settings);
        Introduction.warnIfAnonymous(settings);
        this.proxy = settings.proxy().map(Proxy::of);
        this.guard =
                new AddressGuard(
                        settings.allowPrivateAddresses(), SystemDefaultDnsResolver.INSTANCE);
        this.client = WireClient.create(settings, guard, proxy);
    }

    /**
     * @throws RefusedException past a limit
     * @throws IOException if there is no whole answer
     */
    Hop get(URI address, Validators validators, Portion portion) throws IOException {
        var deadline = new Deadline(settings.totalTime());
        if (proxy.isPresent()) { // who connects to the proxy alone, and must be checked before
            guard.check(address);
        }
        var request = request(address, validators);
        var alarm =
                watch.schedule(
                        request::cancel, settings.totalTime().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return hop(request, portion, deadline, address);
        } catch (IOException failure) {
            throw deadline.passed() ? deadline.exceeded() : told(failure);
        } finally {
            alarm.cancel(false);
        }
    }

    private IOException told(IOException failure) {
        return proxy.map(through -> through.told(failure)).orElse(failure);
    }

    private HttpGet request(URI address, Validators validators) {
        var request = new HttpGet(address);
        introduction.headers().forEach(request::setHeader);
        proxy.ifPresent(through -> through.introduce(request));
        if (validators.etag() != null) {
            request.setHeader("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            request.setHeader("If-Modified-Since", validators.lastModified());
        }
        return request;
    }

    private Hop hop(HttpGet request, Portion portion, Deadline deadline, URI address)
            throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        boolean whole = false;
        try {
            var body = body(response.getEntity(), portion, deadline);
            whole = !portion.cuts(body);
            return new Hop(address, response.getCode(), Hop.Headers.of(response), body);
        } finally {
            if (whole) {
                response.close();
            } else {
                request.cancel(); // for closing would read the rest to save the connection
            }
        }
    }

    private static byte[] body(@Nullable HttpEntity entity, Portion portion, Deadline deadline)
            throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        var encoding = entity.getContentEncoding() == null ? "" : entity.getContentEncoding();
        var sent = new BoundedStream(entity.getContent(), portion.mostSent(), deadline);
        try (InputStream decoded = ContentCoding.decode(sent, encoding)) {
            var body = portion.of(decoded, deadline);
            if (!portion.cuts(body)) { // to its very end, so that the connection can be kept
                sent.transferTo(OutputStream.nullOutputStream());
            }
            return body;
        }
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
