package dev.docket.delivery.chat;

import dev.docket.digest.DigestKey;
import dev.docket.platform.text.Language;
import java.net.URI;

/**
 * Addresses in the archive, which speaks the reader's language.
 *
 * @param base where readers reach Docket
 */
public record Pages(URI base) {

    public String digest(DigestKey key, Language language) {
        return at("/%s/digests/%s/%d".formatted(language.tag(), key.edition(), key.number()));
    }

    public String story(long id, Language language) {
        return at("/%s/stories/%d".formatted(language.tag(), id));
    }

    private String at(String path) {
        return base.toString().replaceFirst("/+$", "") + path;
    }
}
