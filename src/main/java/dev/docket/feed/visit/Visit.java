package dev.docket.feed.visit;

import dev.docket.feed.parse.ParsedFeed;
import dev.docket.platform.http.Validators;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one visit to a source came to. */
sealed interface Visit {

    /** A document that differs from the last. */
    record News(ParsedFeed feed, Receipt receipt, Remarks remarks) implements Visit {

        /** One about which there is nothing to say. */
        News(ParsedFeed feed, Receipt receipt) {
            this(feed, receipt, Remarks.NONE);
        }
    }

    /** 304, or the same bytes as last time. */
    record NoNews(Receipt receipt) implements Visit {}

    /** The publisher asked us to stay away. */
    record Asked(int status, Instant notBefore) implements Visit {}

    /** 410: an operator decides what becomes of the source. */
    record Gone() implements Visit {}

    /** Anything else; {@code reason} is for the operator. */
    record Failed(String reason) implements Visit {}

    /**
     * What to remember of a document.
     *
     * @param bodyHash null if none was sent
     * @param movedTo where a permanent redirect led; null if there was none
     */
    record Receipt(Validators validators, @Nullable String bodyHash, @Nullable String movedTo) {}
}
