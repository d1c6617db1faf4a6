package dev.docket.delivery.chat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses out of feeds, made fit to stand inside a platform's link syntax. */
public final class WebAddress {

    /** Discord's limit for a button; Slack takes 3000. Longer ones carry tracking, not content. */
    private static final int LONGEST = 1500;

    private static final String REFUSED = "<>|()[]\"\\`{}^ ";

    private WebAddress() {}

    /** The address with every risky character percent-encoded; empty if it is none for a reader. */
    public static Optional<String> of(String address) {
        var encoded = new StringBuilder();
        address.strip().codePoints().forEach(point -> append(encoded, point));
        return encoded.length() <= LONGEST && isWeb(encoded.toString())
                ? Optional.of(encoded.toString())
                : Optional.empty();
    }

    private static void append(StringBuilder encoded, int point) {
        var character = Character.toString(point);
        if (point > ' ' && point < 127 && !REFUSED.contains(character)) {
            encoded.append(character);
            return;
        }
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(octet));
        }
    }

    private static boolean isWeb(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false; // feeds hold such addresses; the reader gets the label without a link
        }
    }
}
