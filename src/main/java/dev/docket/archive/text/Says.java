package dev.docket.archive.text;

import dev.docket.platform.text.Language;
import dev.docket.platform.text.Messages;
import java.util.Map;

/** The words of the pages in one language, as views ask for them. */
public record Says(Language language) {

    private static final Messages MESSAGES = new Messages("web");

    /**
     * The words for a language in an address; JAX-RS calls it.
     *
     * @throws IllegalArgumentException if Docket does not write that language
     */
    public static Says fromString(String tag) {
        return new Says(
                Language.of(tag).orElseThrow(() -> new IllegalArgumentException("No " + tag)));
    }

    public String text(String key) {
        return MESSAGES.text(language, key);
    }

    /** A text with named arguments. */
    public String text(String key, Map<String, ?> arguments) {
        return MESSAGES.text(language, key, arguments);
    }

    /** A text with one number, which its pattern calls {@code count}. */
    public String count(String key, int count) {
        return text(key, Map.of("count", count));
    }

    public String tag() {
        return language.tag();
    }
}
