package dev.docket.platform.http;

import org.jspecify.annotations.Nullable;

/**
 * The cache validators of a document, kept byte for byte as the publisher sent them (RFC 9110,
 * section 8.8): a date that we made up, or an ETag that we tidied, would never match.
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);

    /** What a 304 says replaces what we had; what it leaves out stays. */
    Validators renewedBy(Validators newer) {
        return newer.equals(NONE) ? this : newer;
    }
}
