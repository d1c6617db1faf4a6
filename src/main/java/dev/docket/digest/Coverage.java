package dev.docket.digest;

import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read for a digest.
 *
 * @param languages BCP 47 tags, the most frequent first
 * @param minutes reading time, at least 1
 * @param unread a sentence on which sources could not be read; null if all could be
 */
public record Coverage(
        int articles,
        int stories,
        int publishers,
        List<String> languages,
        int minutes,
        @Nullable LocalText unread) {

    /** Everything was read. */
    public Coverage(
            int articles, int stories, int publishers, List<String> languages, int minutes) {
        this(articles, stories, publishers, languages, minutes, null);
    }

    /** What could not be read, in a language of ours; empty if all could be. */
    public String unreadIn(Language language) {
        return unread == null ? "" : unread.in(language);
    }
}
