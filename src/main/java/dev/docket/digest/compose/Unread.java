package dev.docket.digest.compose;

import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import dev.docket.platform.text.Messages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the reader which sources a digest had to do without. */
final class Unread {

    private static final Messages MESSAGES = new Messages("digest");

    /** More names than this tell nobody anything. */
    private static final int NAMED = 5;

    private Unread() {}

    /**
     * The note on these sources.
     *
     * @return null if there are none
     */
    static @Nullable LocalText note(List<String> sources) {
        return sources.isEmpty() ? null : LocalText.of(language -> note(sources, language));
    }

    private static String note(List<String> sources, Language language) {
        var names = String.join(", ", sources.subList(0, Math.min(NAMED, sources.size())));
        int others = sources.size() - NAMED;
        return others > 0
                ? MESSAGES.text(language, "unread.more", Map.of("names", names, "others", others))
                : MESSAGES.text(language, "unread", Map.of("names", names));
    }
}
