package dev.docket.platform.mail.dkim;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/**
 * Both halves of a key in one value, so that no two replicas can mix theirs: the length of the
 * private key in four octets, the private key (PKCS #8), the public key (X.509).
 */
final class KeptPair {

    private KeptPair() {}

    static byte[] write(KeyPair pair) {
        var secret = pair.getPrivate().getEncoded();
        var open = pair.getPublic().getEncoded();
        return ByteBuffer.allocate(Integer.BYTES + secret.length + open.length)
                .putInt(secret.length)
                .put(secret)
                .put(open)
                .array();
    }

    /**
     * @throws IllegalStateException if it was not written for this algorithm
     */
    static KeyPair read(Algorithm algorithm, byte[] kept) {
        var from = ByteBuffer.wrap(kept);
        var secret = new byte[from.getInt()];
        from.get(secret);
        var open = new byte[from.remaining()];
        from.get(open);
        try {
            var keys = KeyFactory.getInstance(algorithm.keyType());
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(open)),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key for " + algorithm.tag() + " is kept", e);
        }
    }
}
