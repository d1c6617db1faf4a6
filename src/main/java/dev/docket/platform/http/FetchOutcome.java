package dev.docket.platform.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one fetch came to. "Unchanged" and "come back later" are ordinary answers, not errors, so
 * they are values to switch over and not exceptions to catch.
 */
public sealed interface FetchOutcome {

    /** The peer sent a document. */
    record Fetched(Document document) implements FetchOutcome {}

    /**
     * 304.
     *
     * @param validators go back with the next request
     * @param movedTo as in {@link Document#movedTo}
     * @param freshFor as in {@link Document#freshFor}
     */
    record Unchanged(Validators validators, @Nullable URI movedTo, Duration freshFor)
            implements FetchOutcome {

        /** Unchanged where it always was, with no word on how long it stays so. */
        public Unchanged(Validators validators) {
            this(validators, null, Duration.ZERO);
        }
    }

    /**
     * The peer asked us to stay away until {@code notBefore}: just now, by 429 or any other refusal
     * with Retry-After, or earlier for its whole host, which then was not asked again.
     */
    record AskedToWait(int status, Instant notBefore) implements FetchOutcome {}

    /** 404 or 410. */
    record Gone(int status) implements FetchOutcome {}

    /** Not asked at all, because {@code host} is none of the only ones that may be. */
    record OffLimits(String host) implements FetchOutcome {}

    /**
     * robots.txt asks robots not to read {@code path} (RFC 9309). Not a fault: asking again soon is
     * of no use, and rude.
     */
    record Disallowed(String path) implements FetchOutcome {

        /** A sentence for the operator without its full stop. */
        public String reason() {
            return "robots.txt asks us not to read " + path;
        }
    }

    /** Anything else; {@code reason} is a sentence for the operator without its full stop. */
    record Failed(String reason) implements FetchOutcome {}
}
