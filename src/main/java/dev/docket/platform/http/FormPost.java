package dev.docket.platform.http;

import dev.docket.platform.time.DocketClock;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/**
 * Posts forms to strangers: no private addresses, bounded in time, answers read for a few words
 * only. Redirects are followed where they keep the method (307 and 308, RFC 9110, section 15.4).
 * Blocks; meant for virtual threads.
 */
@Singleton
public class FormPost {

    private static final int WORDS = 1_000;

    private final HttpSettings settings;
    private final InstantSource clock;
    private final AddressGuard guard;
    private final Fence fence;
    private final Introduction introduction;
    private final Optional<Proxy> proxy;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("post-deadline").factory());

    @Inject
    public FormPost(HttpSettings settings, DocketClock clock) {
        this.settings = settings;
        this.clock = clock;
        this.guard =
                new AddressGuard(
                        settings.allowPrivateAddresses(), SystemDefaultDnsResolver.INSTANCE);
        this.fence = Fence.around(settings.onlyHosts());
        this.introduction = Introduction.of(settings);
        this.proxy = settings.proxy().map(Proxy::of);
        this.client = WireClient.create(settings, guard, proxy);
    }

    /** Sends a form in UTF-8, its fields in order. Never throws for anything the network does. */
    public PostOutcome post(URI address, Map<String, String> form) {
        var here = address;
        try {
            for (int step = 0; step <= settings.maxRedirects(); step++) {
                var reply = send(WebAddress.require(here), form);
                if (reply.location() == null) {
                    return reply.outcome();
                }
                here = next(here, reply.location());
            }
            return new PostOutcome.Failed(
                    "More than %d redirects".formatted(settings.maxRedirects()));
        } catch (IllegalArgumentException noAddress) {
            return new PostOutcome.Failed(String.valueOf(noAddress.getMessage()));
        } catch (OffLimitsException refused) {
            return new PostOutcome.Failed(
                    refused.host() + " is none of the hosts that may be asked");
        } catch (IOException failure) {
            return new PostOutcome.Failed(FailureWords.of(failure, here));
        }
    }

    /** One answer; {@code location} is null unless it sends us elsewhere. */
    private record Reply(PostOutcome outcome, @Nullable String location) {}

    private Reply send(URI address, Map<String, String> form) throws IOException {
        fence.check(address);
        if (proxy.isPresent()) { // who connects to the proxy alone, and must be checked before
            guard.check(address);
        }
        var request = new HttpPost(address);
        introduction.name().forEach(request::setHeader);
        proxy.ifPresent(through -> through.introduce(request));
        request.setEntity(new UrlEncodedFormEntity(fields(form), StandardCharsets.UTF_8));
        var deadline = new Deadline(settings.totalTime());
        var alarm =
                watch.schedule(
                        request::cancel, settings.totalTime().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return send(request);
        } catch (IOException failure) {
            throw deadline.passed() ? deadline.exceeded() : failure;
        } finally {
            alarm.cancel(false);
        }
    }

    private Reply send(HttpPost request) throws IOException {
        var response = client.executeOpen(null, request, null);
        try {
            return read(response);
        } finally {
            request.cancel(); // else closing would read the rest to save the connection
            Closer.closeQuietly(response);
        }
    }

    private static List<NameValuePair> fields(Map<String, String> form) {
        return form.entrySet().stream()
                .<NameValuePair>map(
                        field -> new BasicNameValuePair(field.getKey(), field.getValue()))
                .toList();
    }

    private Reply read(ClassicHttpResponse response) throws IOException {
        var location = header(response, "Location");
        boolean moved = response.getCode() == 307 || response.getCode() == 308;
        return new Reply(outcome(response), moved ? location : null);
    }

    private PostOutcome outcome(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        if (status / 100 == 2) {
            return new PostOutcome.Accepted();
        }
        var wait = header(response, "Retry-After");
        if (wait != null && (status == 429 || status == 503)) {
            var until = RetryAfter.parse(wait, clock.instant());
            if (until.isPresent()) {
                return new PostOutcome.AskedToWait(status, until.get());
            }
        }
        return new PostOutcome.Refused(status, words(response));
    }

    private static String words(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return "";
        }
        return new String(entity.getContent().readNBytes(WORDS), StandardCharsets.UTF_8);
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static URI next(URI here, String location) throws RefusedException {
        var next = WebAddress.resolve(here, location);
        if ("https".equalsIgnoreCase(here.getScheme())
                && !"https".equalsIgnoreCase(next.getScheme())) {
            throw new RefusedException("The redirect to %s leaves https".formatted(next));
        }
        return next;
    }

    @PreDestroy
    void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
