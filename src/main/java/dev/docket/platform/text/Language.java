package dev.docket.platform.text;

import java.util.Locale;
import java.util.Optional;

/** A language that Docket writes. It reads more; those are BCP 47 tags. */
public enum Language {
    EN,
    CS,
    PL;

    /** The BCP 47 tag: {@code en}, {@code cs}, {@code pl}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    /** The language of a tag such as {@code cs} or {@code cs-CZ}; empty if we do not write it. */
    public static Optional<Language> of(String tag) {
        var primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (var language : values()) {
            if (language.tag().equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
