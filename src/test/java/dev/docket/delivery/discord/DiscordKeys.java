package dev.docket.delivery.discord;

import dev.docket.delivery.chat.SignedCall;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.HexFormat;

/** Signs as Discord does, with keys made for the test. */
final class DiscordKeys {

    private static final String TIMESTAMP = "1800000000";
    private static final int PREFIX = 12;

    private final KeyPair keys;

    DiscordKeys() {
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String publicKey() {
        var encoded = keys.getPublic().getEncoded();
        return HexFormat.of().formatHex(encoded, PREFIX, encoded.length);
    }

    SignedCall signed(String body) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update((TIMESTAMP + body).getBytes(StandardCharsets.UTF_8));
            return new SignedCall(
                    HexFormat.of().formatHex(signature.sign()),
                    TIMESTAMP,
                    body.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
