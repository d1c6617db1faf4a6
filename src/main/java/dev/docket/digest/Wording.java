package dev.docket.digest;

import dev.docket.platform.text.Language;
import dev.docket.platform.text.Messages;
import java.util.Locale;

/**
 * The names that readers see for labels, components, states and themes, the same on each channel.
 */
public final class Wording {

    private static final Messages MESSAGES = new Messages("digest");

    private Wording() {}

    /** A label's name, such as "Open weights", with its polarity: "Ground shift · loss". */
    public static String label(Language language, DigestVerdict.Stamp stamp) {
        var name = label(language, stamp.label());
        return stamp.polarity().isEmpty()
                ? name
                : name + " · " + MESSAGES.text(language, "polarity." + stamp.polarity());
    }

    public static String label(Language language, String label) {
        return MESSAGES.text(language, "label." + label.toLowerCase(Locale.ROOT));
    }

    /** What a badge says, such as "called open source; its licence is not". */
    public static String badge(Language language, String badge) {
        return MESSAGES.text(language, "badge." + badge.toLowerCase(Locale.ROOT));
    }

    public static String component(Language language, String component) {
        return MESSAGES.text(language, "component." + component);
    }

    public static String state(Language language, String state) {
        return MESSAGES.text(language, "state." + state);
    }

    /**
     * The mark beside a text that is not in the reader's language, such as {@code ZH}.
     *
     * @param reader a BCP 47 tag, as is {@code text}
     * @return empty where there is nothing to mark, or nothing known
     */
    public static String tongue(String reader, String text) {
        var tongue = primary(text);
        return tongue.isEmpty() || tongue.equals("und") || tongue.equals(primary(reader))
                ? ""
                : tongue.toUpperCase(Locale.ROOT);
    }

    private static String primary(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }

    public static String theme(Language language, Theme theme) {
        return MESSAGES.text(language, theme.messageKey());
    }
}
