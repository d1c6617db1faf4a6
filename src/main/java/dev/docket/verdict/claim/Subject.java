package dev.docket.verdict.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a story is about.
 *
 * @param name as shown; empty if the texts do not tell
 * @param kind what sort of thing it is
 */
public record Subject(String name, Kind kind) {

    /** The sorts of things that releases are about. */
    public enum Kind {
        MODEL,
        /** A model that is served, not released: GPT, Claude, Gemini. */
        SERVED_MODEL,
        TOOL,
        DATASET,
        BENCHMARK,
        ORGANISATION,
        UNKNOWN
    }

    public static final Subject NONE = new Subject("", Kind.UNKNOWN);

    public boolean isKnown() {
        return !name.isEmpty();
    }

    boolean isModel() {
        return kind == Kind.MODEL || kind == Kind.SERVED_MODEL;
    }

    /** Its names in lower case: "BLOOMZ / mT0" has two. */
    List<String> aliases() {
        var aliases = new ArrayList<String>();
        for (var part : name.toLowerCase(Locale.ROOT).split("\\s+/\\s+", -1)) {
            if (!part.isBlank()) {
                aliases.add(part.strip());
            }
        }
        return aliases;
    }

    /** Whether a text, in lower case, names the subject. */
    boolean isNamedIn(String lower) {
        var squeezed = squeeze(lower);
        return keys().stream().anyMatch(squeezed::contains);
    }

    /** Its names without blanks and hyphens, for {@link #squeeze squeezed} texts. */
    List<String> keys() {
        return aliases().stream().map(Subject::squeeze).toList();
    }

    /** A text without blanks, hyphens and underscores. */
    static String squeeze(String text) {
        var squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '-' && c != '_') {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }
}
