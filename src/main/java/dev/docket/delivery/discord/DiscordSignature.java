package dev.docket.delivery.discord;

import dev.docket.delivery.chat.Gate;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Discord's signature: Ed25519 (RFC 8032) over timestamp and body, on the raw bytes. Discord sends
 * wrong ones on purpose to see whether we look, and states no window for the timestamp.
 *
 * @see <a href="https://discord.com/developers/docs/interactions/overview">Discord</a>
 */
final class DiscordSignature implements Gate.Seal {

    private static final Logger LOG = Logger.getLogger(DiscordSignature.class);
    private static final String ALGORITHM = "Ed25519";

    /** What X.509 puts before the 32 bytes of an Ed25519 key (RFC 8410, section 4). */
    private static final String X509_PREFIX = "302a300506032b6570032100";

    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-fA-F]{128}");

    private final PublicKey key;

    /**
     * @param publicKey 64 hex digits
     * @throws IllegalArgumentException if they are no key
     */
    DiscordSignature(String publicKey) {
        if (!KEY.matcher(publicKey).matches()) {
            throw new IllegalArgumentException("A Discord public key is 64 hex digits.");
        }
        var encoded = HexFormat.of().parseHex(X509_PREFIX + publicKey);
        try {
            key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("This Discord public key is no Ed25519 key.", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java 15 and later have " + ALGORITHM, e);
        }
    }

    /** Lets in what Discord signed, once a public key is configured. */
    static Gate gate(DiscordConfig config) {
        return new Gate(
                "Discord",
                new Gate.Headers("X-Signature-Ed25519", "X-Signature-Timestamp"),
                config.publicKey().flatMap(DiscordSignature::of),
                "DOCKET_DISCORD_PUBLIC_KEY is missing or is not 64 hex digits");
    }

    private static Optional<DiscordSignature> of(String publicKey) {
        try {
            return Optional.of(new DiscordSignature(publicKey.strip()));
        } catch (IllegalArgumentException e) {
            LOG.errorf("Discord stays off: DOCKET_DISCORD_PUBLIC_KEY: %s", e.getMessage());
            return Optional.empty();
        }
    }

    /** Whether Discord sent this. */
    @Override
    public boolean proves(String signature, String timestamp, byte[] body) {
        return SIGNATURE.matcher(signature).matches()
                && verifies(HexFormat.of().parseHex(signature), timestamp, body);
    }

    private boolean verifies(byte[] signature, String timestamp, byte[] body) {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(timestamp.getBytes(StandardCharsets.UTF_8));
            verifier.update(body);
            return verifier.verify(signature);
        } catch (SignatureException e) {
            return false; // bytes that encode no signature prove nothing
        } catch (InvalidKeyException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The key was good when it was read", e);
        }
    }
}
