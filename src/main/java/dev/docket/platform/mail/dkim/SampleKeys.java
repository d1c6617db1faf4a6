package dev.docket.platform.mail.dkim;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;

/**
 * Keys for messages that are only looked at. Anybody can compute them, so they prove nothing, and
 * no DNS record must ever name them.
 */
final class SampleKeys {

    private static final BigInteger E = BigInteger.valueOf(65_537);
    private static final int PRIME_OCTETS = 128;

    /** Belongs to {@link #ed25519Seed}; Java has no way from one to the other. */
    private static final String ED25519_X509 =
            "302a300506032b6570032100"
                    + "04dd83e909db6599cc41d9ec3e6dfb4a594b4f0ebfdbb6dd43923ed1a3b2a34a";

    private static final List<DkimKey> KEYS =
            List.of(
                    new DkimKey(Algorithm.RSA, "docket-sample", rsa()),
                    new DkimKey(Algorithm.ED25519, "docket-sample-ed", ed25519()));

    private SampleKeys() {}

    static List<DkimKey> all() {
        return KEYS;
    }

    private static KeyPair rsa() {
        var p = prime("docket sample p");
        var q = prime("docket sample q");
        var one = BigInteger.ONE;
        var n = p.multiply(q);
        var d = E.modInverse(p.subtract(one).multiply(q.subtract(one)));
        var secret =
                new RSAPrivateCrtKeySpec(
                        n,
                        E,
                        d,
                        p,
                        q,
                        d.mod(p.subtract(one)),
                        d.mod(q.subtract(one)),
                        q.modInverse(p));
        try {
            var keys = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    keys.generatePublic(new RSAPublicKeySpec(n, E)), keys.generatePrivate(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    /** The next prime after 1024 bits that a name gives. */
    private static BigInteger prime(String name) {
        var octets = new byte[PRIME_OCTETS];
        for (int at = 0; at < PRIME_OCTETS; at += 32) {
            System.arraycopy(hash(name + " " + at), 0, octets, at, 32);
        }
        // With both highest bits set, the product of two has all of its 2048 bits.
        return new BigInteger(1, octets).setBit(1023).setBit(1022).nextProbablePrime();
    }

    private static KeyPair ed25519() {
        try {
            var keys = KeyFactory.getInstance("Ed25519");
            return new KeyPair(
                    keys.generatePublic(
                            new X509EncodedKeySpec(HexFormat.of().parseHex(ED25519_X509))),
                    keys.generatePrivate(
                            new EdECPrivateKeySpec(NamedParameterSpec.ED25519, ed25519Seed())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }

    private static byte[] ed25519Seed() {
        return hash("docket sample ed25519");
    }

    private static byte[] hash(String text) {
        return Algorithm.sha256(text.getBytes(StandardCharsets.US_ASCII));
    }
}
