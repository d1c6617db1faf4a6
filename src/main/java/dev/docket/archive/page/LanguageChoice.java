package dev.docket.archive.page;

import dev.docket.platform.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which language to show to somebody who has not said so in the address. */
final class LanguageChoice {

    /** The cookie that remembers what a reader chose. */
    static final String COOKIE = "lang";

    private LanguageChoice() {}

    /**
     * @param remembered the cookie's value
     * @param accepted the Accept-Language header (RFC 9110, section 12.5.4); nonsense counts as none
     */
    static Language of(@Nullable String remembered, @Nullable String accepted) {
        return Optional.ofNullable(remembered)
                .flatMap(Language::of)
                .or(() -> firstWritten(accepted))
                .orElse(Language.EN);
    }

    private static Optional<Language> firstWritten(@Nullable String accepted) {
        return ranges(accepted).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> Language.of(range.getRange()).stream())
                .findFirst();
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException e) {
            return List.of(); // a header that says nothing we can read
        }
    }
}
