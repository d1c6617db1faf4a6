package dev.docket.platform.http;

import dev.docket.platform.time.DocketClock;
import dev.docket.platform.time.Pause;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Fetches documents with good manners: one request at a time to a host with a pause between,
 * conditional where it can be, never past the limits of {@link HttpSettings}. Blocks; meant for
 * virtual threads.
 */
@Singleton
public class HttpFetcher {

    /** How long a host is left alone that says "too many requests" without saying until when. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final HttpSettings settings;
    private final InstantSource clock;
    private final Wire wire;
    private final HostTurns turns;
    private final Robots robots;

    @Inject
    public HttpFetcher(HttpSettings settings, DocketClock clock) {
        this(settings, clock, clock);
    }

    HttpFetcher(HttpSettings settings, InstantSource clock, Pause pause) {
        this.settings = settings;
        this.clock = clock;
        this.wire = new Wire(settings);
        this.turns = new HostTurns(clock, pause);
        this.robots =
                new Robots(clock, settings, address -> walk(address, Validators.NONE, false).hop());
    }

    /** Fetches one document. Never throws for anything that the network does. */
    public FetchOutcome fetch(Request request) {
        try {
            WebAddress.require(request.address());
            var host = String.valueOf(request.address().getHost());
            if (settings.onlyHosts().filter(hosts -> !hosts.contains(host)).isPresent()) {
                return new FetchOutcome.OffLimits(host);
            }
            return outcome(
                    request, walk(request.address(), request.validators(), request.crawled()));
        } catch (IllegalArgumentException noAddress) {
            return new FetchOutcome.Failed(String.valueOf(noAddress.getMessage()));
        } catch (DisallowedException refused) {
            return new FetchOutcome.Disallowed(refused.path());
        } catch (IOException failure) {
            return new FetchOutcome.Failed(FailureWords.of(failure, request.address()));
        }
    }

    private record Arrival(Hop hop, Redirects way) {}

    private Arrival walk(URI start, Validators validators, boolean crawled) throws IOException {
        var way = new Redirects(start, settings.maxRedirects());
        while (true) {
            var here = way.here();
            if (crawled && !robots.allows(here)) { // each step: a redirect is no way round
                throw new DisallowedException(here);
            }
            var hop = turns.with(here, robots.delay(here), () -> wire.get(here, validators));
            if (!hop.redirects()) {
                return new Arrival(hop, way);
            }
            way.follow(hop);
        }
    }

    private FetchOutcome outcome(Request request, Arrival arrival) {
        var hop = arrival.hop();
        return switch (hop.status()) {
            case 304 ->
                    new FetchOutcome.Unchanged(
                            request.validators().renewedBy(hop.headers().validators()));
            case 404, 410 -> new FetchOutcome.Gone(hop.status());
            case 429 -> new FetchOutcome.AskedToWait(429, retryAfter(hop));
            case 503 ->
                    hop.headers().retryAfter() == null
                            ? failed(hop)
                            : new FetchOutcome.AskedToWait(503, retryAfter(hop));
            default -> hop.succeeded() ? fetched(arrival) : failed(hop);
        };
    }

    private static FetchOutcome fetched(Arrival arrival) {
        var hop = arrival.hop();
        return new FetchOutcome.Fetched(
                new Document(
                        hop.body(),
                        hop.headers().contentType(),
                        hop.address(),
                        arrival.way().movedTo(),
                        hop.headers().validators()));
    }

    private static FetchOutcome failed(Hop hop) {
        return new FetchOutcome.Failed(FailureWords.of(hop));
    }

    private Instant retryAfter(Hop hop) {
        var now = clock.instant();
        var header = hop.headers().retryAfter();
        var fallback = now.plus(PATIENCE);
        return header == null ? fallback : RetryAfter.parse(header, now).orElse(fallback);
    }

    @PreDestroy
    void close() throws IOException {
        wire.close();
    }
}
