package dev.docket.delivery.slack;

import dev.docket.delivery.chat.Gate;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slack's signature, version v0: HMAC-SHA256 over {@code v0:timestamp:body}, on the raw bytes and
 * compared in constant time.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Slack</a>
 */
final class SlackSignature implements Gate.Seal {

    /**
     * Slack's own window. It is also held against timestamps of the future, which Slack's is not.
     */
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final InstantSource clock;

    SlackSignature(String secret, InstantSource clock) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /** Lets in what Slack signed, once a signing secret is configured. */
    static Gate gate(SlackConfig config, InstantSource clock) {
        return new Gate(
                "Slack",
                new Gate.Headers("X-Slack-Signature", "X-Slack-Request-Timestamp"),
                config.signingSecret().map(secret -> new SlackSignature(secret, clock)),
                "DOCKET_SLACK_SIGNING_SECRET is missing");
    }

    /** Whether Slack sent this, within five minutes of now. */
    @Override
    public boolean proves(String signature, String timestamp, byte[] body) {
        return SECONDS.matcher(timestamp).matches()
                && isCurrent(Instant.ofEpochSecond(Long.parseLong(timestamp)))
                && MessageDigest.isEqual(
                        sign(timestamp, body).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    /** The signature that Slack would send. */
    String sign(String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private boolean isCurrent(Instant sent) {
        return Duration.between(sent, clock.instant()).abs().compareTo(WINDOW) <= 0;
    }
}
