package dev.docket.feed.visit;

import dev.docket.feed.parse.ParsedFeed;
import dev.docket.platform.http.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one visit to a source came to. */
sealed interface Visit {

    /** What to remember of the document; empty if none was found, nor said to be unchanged. */
    default Optional<Receipt> remembered() {
        return switch (this) {
            case News news -> Optional.of(news.receipt());
            case NoNews noNews -> Optional.of(noNews.receipt());
            case Asked _, Held _, Gone _, Failed _ -> Optional.empty();
        };
    }

    /** A document that differs from the last. */
    record News(ParsedFeed feed, Receipt receipt, Remarks remarks) implements Visit {

        /** One about which there is nothing to say. */
        News(ParsedFeed feed, Receipt receipt) {
            this(feed, receipt, Remarks.NONE);
        }
    }

    /** 304, or the same bytes as last time. */
    record NoNews(Receipt receipt) implements Visit {}

    /**
     * The publisher asked us to stay away.
     *
     * @param hostUntil until when its whole host wants to be left alone; null if it does not
     */
    record Asked(int status, Instant notBefore, @Nullable Instant hostUntil) implements Visit {}

    /** Not asked at all, for the host had asked to be left alone until then. */
    record Held(Instant until) implements Visit {}

    /** 410: an operator decides what becomes of the source. */
    record Gone() implements Visit {}

    /** Anything else; {@code reason} is for the operator. */
    record Failed(String reason) implements Visit {}

    /**
     * What to remember of a document.
     *
     * @param bodyHash null if none was sent
     * @param movedTo where permanent redirects led; null if there were none
     * @param freshFor for how long it is good by the publisher's word; 0 if there was no such word
     */
    record Receipt(
            Validators validators,
            @Nullable String bodyHash,
            @Nullable String movedTo,
            Duration freshFor) {

        Receipt(Validators validators, @Nullable String bodyHash, @Nullable String movedTo) {
            this(validators, bodyHash, movedTo, Duration.ZERO);
        }

        /**
         * Of a document without entries: it may be the head of one that broke off, so it leaves
         * nothing by which the whole could be taken for known, and proves no move.
         */
        Receipt ofNothing() {
            return new Receipt(Validators.NONE, null, null, freshFor);
        }
    }
}
