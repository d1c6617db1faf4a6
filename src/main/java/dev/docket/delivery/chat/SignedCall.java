package dev.docket.delivery.chat;

import org.jspecify.annotations.Nullable;

/** A request as it came, before anything of it is believed. */
public final class SignedCall {

    /** Far above what either platform sends; more is not worth hashing. */
    public static final int LARGEST_BODY = 256 * 1024;

    private final @Nullable String signature;
    private final @Nullable String timestamp;
    private final byte[] body;

    /**
     * @param signature the header that should prove it, as sent
     * @param timestamp the header that the signature covers, as sent
     * @param body the raw bytes, which are not copied
     */
    public SignedCall(@Nullable String signature, @Nullable String timestamp, byte[] body) {
        this.signature = signature;
        this.timestamp = timestamp;
        this.body = body;
    }

    /** Whether both headers are there and prove it. */
    public boolean isProvenBy(Gate.Seal seal) {
        return signature != null && timestamp != null && seal.proves(signature, timestamp, body);
    }

    byte[] body() {
        return body;
    }

    boolean isTooLarge() {
        return body.length > LARGEST_BODY;
    }
}
