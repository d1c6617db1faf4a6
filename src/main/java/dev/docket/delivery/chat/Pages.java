package dev.docket.delivery.chat;

import dev.docket.digest.DigestKey;
import java.net.URI;

/**
 * Addresses in the archive.
 *
 * @param base where readers reach Docket
 */
public record Pages(URI base) {

    public String digest(DigestKey key) {
        return at("/digests/%s/%d".formatted(key.edition(), key.number()));
    }

    public String story(long id) {
        return at("/stories/" + id);
    }

    private String at(String path) {
        return base.toString().replaceFirst("/+$", "") + path;
    }
}
