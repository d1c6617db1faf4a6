package dev.docket.delivery.email;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.platform.text.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** The mails rendered last: a digest is frozen, so one rendering serves all its readers. */
final class RenderedMails {

    private static final int KEPT = 9; // three digests in three languages

    private record Key(DigestKey digest, Language language) {}

    private final BiFunction<Digest, Language, DigestMail> renderer;
    private final Map<Key, DigestMail> mails =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, DigestMail> eldest) {
                    return size() > KEPT;
                }
            };

    RenderedMails(BiFunction<Digest, Language, DigestMail> renderer) {
        this.renderer = renderer;
    }

    synchronized DigestMail of(Digest digest, Language language) {
        var key = new Key(digest.key(), language);
        return mails.computeIfAbsent(key, _ -> renderer.apply(digest, language));
    }
}
