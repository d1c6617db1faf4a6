package dev.docket.feed.websub;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code X-Hub-Signature: method=signature} (WebSub, section 7.1): an HMAC (RFC 2104)
 * over the raw bytes of a push. Most hubs still use SHA-1, whose weakness (collisions) does not
 * touch its HMAC.
 */
final class Signature {

    private static final Pattern HEADER =
            Pattern.compile(
                    "\\s*sha(1|256|384|512)=(\\p{XDigit}{40,128})\\s*", Pattern.CASE_INSENSITIVE);
    private static final int CHUNK = 8_192;

    private final String algorithm;
    private final byte[] sent;

    private Signature(String algorithm, byte[] sent) {
        this.algorithm = algorithm;
        this.sent = sent;
    }

    /** What a body turns out to be. */
    enum Proof {
        /** The hub sent it. */
        PROVEN,
        /** Anybody may have sent it. */
        UNPROVEN,
        /** Longer than we read. */
        TOO_LARGE
    }

    /** The signature in a header; empty if there is none that we can check. */
    static Optional<Signature> of(@Nullable String header) {
        var parts = HEADER.matcher(header == null ? "" : header);
        if (!parts.matches() || parts.group(2).length() % 2 != 0) {
            return Optional.empty();
        }
        var hex = parts.group(2).toLowerCase(Locale.ROOT);
        return Optional.of(new Signature("HmacSHA" + parts.group(1), HexFormat.of().parseHex(hex)));
    }

    /**
     * Whether whoever has {@code key} signed {@code body}. Reads no more than {@code limit} bytes
     * and one chunk, keeps none of them, and compares in constant time.
     */
    Proof check(InputStream body, byte[] key, int limit) throws IOException {
        var mac = mac(key);
        var chunk = new byte[CHUNK];
        long total = 0;
        for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
            total += read;
            if (total > limit) {
                return Proof.TOO_LARGE;
            }
            mac.update(chunk, 0, read);
        }
        return MessageDigest.isEqual(mac.doFinal(), sent) ? Proof.PROVEN : Proof.UNPROVEN;
    }

    private Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm, e);
        }
    }
}
