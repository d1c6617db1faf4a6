package dev.docket.desk.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A salted hash by PBKDF2 with HMAC-SHA256 (RFC 8018).
 *
 * @param iterations as they were when it was made, so that the number can grow
 */
public record PasswordHash(byte[] salt, byte[] hash, int iterations) {

    /** What the OWASP Password Storage Cheat Sheet asks for with this function. */
    private static final int ITERATIONS = 600_000;

    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;

    public static PasswordHash of(char[] password, SecureRandom random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PasswordHash(salt, derive(password, salt, ITERATIONS), ITERATIONS);
    }

    public boolean matches(char[] attempt) {
        return MessageDigest.isEqual(hash, derive(attempt, salt, iterations));
    }

    /** Tells this hash from another and gives nothing of it away. */
    public String fingerprint() {
        return HexFormat.of().formatHex(salt, 0, SALT_BYTES / 2);
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(password, salt, iterations, BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
