package dev.docket.platform.http;

import dev.docket.platform.time.DocketClock;
import dev.docket.platform.time.Pause;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Fetches documents with good manners: one request at a time to a host with a pause between and
 * none while it asks to be left alone, conditional where it can be, never past the limits of {@link
 * HttpSettings}. Blocks; meant for virtual threads.
 */
@Singleton
public class HttpFetcher {

    private final InstantSource clock;
    private final Walk walk;

    @Inject
    public HttpFetcher(HttpSettings settings, DocketClock clock) {
        this(settings, clock, clock);
    }

    HttpFetcher(HttpSettings settings, InstantSource clock, Pause pause) {
        this.clock = clock;
        this.walk = new Walk(settings, clock, pause);
    }

    /** Fetches one document. Never throws for anything that the network does. */
    public FetchOutcome fetch(Request request) {
        try {
            WebAddress.require(request.address());
            return Outcomes.of(request, walk.to(request), clock.instant());
        } catch (IllegalArgumentException noAddress) {
            return new FetchOutcome.Failed(String.valueOf(noAddress.getMessage()));
        } catch (DisallowedException refused) {
            return new FetchOutcome.Disallowed(refused.path());
        } catch (OffLimitsException refused) {
            return new FetchOutcome.OffLimits(refused.host());
        } catch (HeldException held) {
            return new FetchOutcome.AskedToWait(held.status(), held.until());
        } catch (IOException failure) {
            return new FetchOutcome.Failed(FailureWords.of(failure, request.address()));
        }
    }

    /**
     * Until when the host of an address has asked to be left alone; empty if it may be asked now,
     * if only after a short wait. {@link #fetch} turns requests to such a host away.
     *
     * @param address an http or https address
     */
    public Optional<Instant> heldUntil(URI address) {
        return walk.heldUntil(address);
    }

    @PreDestroy
    void close() throws IOException {
        walk.close();
    }
}
