package dev.docket.delivery.chat;

import org.jspecify.annotations.Nullable;

/**
 * A request as it came, before anything of it is believed.
 *
 * @param signature the header that should prove it, as sent
 * @param timestamp the header that the signature covers, as sent
 * @param body the raw bytes
 */
public record SignedCall(@Nullable String signature, @Nullable String timestamp, byte[] body) {

    /** Far above what either platform sends; more is not worth hashing. */
    public static final int LARGEST_BODY = 256 * 1024;

    public boolean isTooLarge() {
        return body.length > LARGEST_BODY;
    }
}
