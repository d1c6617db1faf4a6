package dev.docket.delivery.email;

import dev.docket.digest.DigestKey;
import dev.docket.platform.mail.MailAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * The parts of a mail that are one reader's own.
 *
 * @param unsubscribe leaves the list with a POST (RFC 8058); holds an opaque token
 * @param preferences the reader's own page
 */
public record MailReader(MailAddress address, URI unsubscribe, URI preferences) {

    static final String ADDRESS = "address";
    static final String UNSUBSCRIBE = "unsubscribe";
    static final String PREFERENCES = "preferences";

    /** A reader that does not exist, one for each digest and language, the same each time. */
    static MailReader sample(URI base, DigestKey key, String lang) {
        var name = "%s-%d-%s".formatted(key.edition(), key.number(), lang);
        var token = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var root = base.toString().replaceAll("/+$", "");
        return new MailReader(
                new MailAddress("reader-" + name, "docket.example"),
                URI.create(root + "/unsubscribe/" + token),
                URI.create(root + "/" + lang + "/preferences/" + token));
    }

    /** What fills the slots of a rendered mail. */
    Map<String, String> slots() {
        return Map.of(
                ADDRESS, address.toString(),
                UNSUBSCRIBE, unsubscribe.toString(),
                PREFERENCES, preferences.toString());
    }
}
