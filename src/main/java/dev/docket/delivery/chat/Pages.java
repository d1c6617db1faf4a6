package dev.docket.delivery.chat;

import dev.docket.digest.DigestKey;
import java.net.URI;

/**
 * Addresses in the archive.
 *
 * @param base where readers reach Docket, ending with a slash
 */
public record Pages(URI base) {

    public String digest(DigestKey key) {
        return base.resolve("digests/%s/%d".formatted(key.edition(), key.number())).toString();
    }

    public String story(long id) {
        return base.resolve("stories/" + id).toString();
    }
}
