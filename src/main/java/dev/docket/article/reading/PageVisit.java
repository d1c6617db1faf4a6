package dev.docket.article.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What asking for an article's page came to. */
public sealed interface PageVisit {

    /**
     * The page.
     *
     * @param charset as the server declared it, or null
     * @param address where it was found in the end
     */
    // An array in a record: pages are never compared, and copying them would be waste.
    @SuppressWarnings("ArrayRecordComponent")
    record Page(byte[] body, @Nullable String charset, String address) implements PageVisit {}

    /** The site asks us to come back, not before {@code notBefore}. */
    record Later(Instant notBefore, String reason) implements PageVisit {}

    /** It failed, and may work another time. */
    record Failed(String reason) implements PageVisit {}

    /** There is no page to be had, now or later. */
    record Missing(String reason) implements PageVisit {}
}
