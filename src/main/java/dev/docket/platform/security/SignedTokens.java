package dev.docket.platform.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens that prove we made them: {@code subject.expiry.signature}, the signature an HMAC-SHA256
 * (RFC 2104) over purpose, subject and expiry. A token for one purpose is worth nothing for
 * another.
 */
@Singleton
public class SignedTokens {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final String NEVER = "0";

    private final Secrets secrets;
    private final InstantSource clock;

    public SignedTokens(Secrets secrets, InstantSource clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A token that never expires. */
    public String sign(String purpose, String subject) {
        return signed(purpose, subject, NEVER);
    }

    /** A token that is worthless from {@code expiry} on. */
    public String sign(String purpose, String subject, Instant expiry) {
        return signed(purpose, subject, Long.toString(expiry.getEpochSecond()));
    }

    /** The subject of a token that we signed for this purpose and that has not expired. */
    public Optional<String> verify(String purpose, String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3 || !parts[1].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        try {
            var subject =
                    new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            var expected = signed(purpose, subject, parts[1]).getBytes(StandardCharsets.US_ASCII);
            var genuine = MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8));
            return genuine && isCurrent(parts[1]) ? Optional.of(subject) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no Base64: not one of ours
        }
    }

    private boolean isCurrent(String expiry) {
        return expiry.equals(NEVER)
                || clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(expiry)));
    }

    private String signed(String purpose, String subject, String expiry) {
        var body = ENCODER.encodeToString(subject.getBytes(StandardCharsets.UTF_8)) + "." + expiry;
        return body + "." + ENCODER.encodeToString(mac(purpose + "\n" + body));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.key("tokens"), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
