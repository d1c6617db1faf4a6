package dev.docket.platform.http;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a peer sent, decompressed.
 *
 * @param contentType the header as sent; empty if there was none
 * @param address where it was found in the end, the base of its relative links
 * @param movedTo where the peer says it lives from now on (301 and 308 only); null if it has not
 *     moved
 * @param freshFor for how long the peer says that it stays good, 0 to 365 days; 0 if it says
 *     nothing
 * @param links where its headers lead
 */
// An array in a record: bodies are never compared, and copying 20 MB to be tidy would be waste.
@SuppressWarnings("ArrayRecordComponent")
public record Document(
        byte[] body,
        String contentType,
        URI address,
        @Nullable URI movedTo,
        Validators validators,
        Duration freshFor,
        LinkHeader links) {

    /** A document whose peer says nothing of how long it stays good, nor of any other. */
    public Document(
            byte[] body,
            String contentType,
            URI address,
            @Nullable URI movedTo,
            Validators validators) {
        this(body, contentType, address, movedTo, validators, Duration.ZERO, LinkHeader.NONE);
    }
}
