package dev.docket.platform.text;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Our own words in every language we write: {@code messages/<room>_<language>.properties} (UTF-8)
 * with ICU patterns, because Czech and Polish have plural forms that {@code java.text} lacks.
 *
 * <p>A missing key is a programming error and is thrown, never shown.
 */
public final class Messages {

    private final String room;

    /**
     * @param room the bundle, such as {@code email} for {@code messages/email_cs.properties}
     */
    public Messages(String room) {
        this.room = room;
    }

    /** The text of {@code key}, with named arguments such as {@code {count, plural, ...}}. */
    public String text(Language language, String key, Map<String, ?> arguments) {
        return new MessageFormat(pattern(language, key), language.locale()).format(arguments);
    }

    /** The text of {@code key}, which takes no arguments. */
    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    private String pattern(Language language, String key) {
        try {
            return ResourceBundle.getBundle(
                            "messages." + room,
                            language.locale(),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException(
                    "messages/%s_%s.properties has no '%s'".formatted(room, language.tag(), key),
                    e);
        }
    }
}
