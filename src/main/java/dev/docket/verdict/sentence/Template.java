package dev.docket.verdict.sentence;

import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One sentence in every language, with slots such as <code>{s}</code>.
 *
 * @param id key and number, such as {@code OPEN_WEIGHTS.2}; stable, because digests log it
 */
record Template(String id, LocalText text) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)\\}");

    /** The slots it needs in any language. */
    Set<String> slots() {
        var slots = new TreeSet<String>();
        for (var language : Language.values()) {
            SLOT.matcher(text.in(language)).results().forEach(match -> slots.add(match.group(1)));
        }
        return slots;
    }

    LocalText fill(Map<String, LocalText> slots) {
        return LocalText.of(language ->
                SLOT.matcher(text.in(language))
                        .replaceAll(match ->
                                java.util.regex.Matcher.quoteReplacement(
                                        slot(slots, match.group(1)).in(language))));
    }

    private static LocalText slot(Map<String, LocalText> slots, String name) {
        var value = slots.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Nothing to put into {" + name + "}");
        }
        return value;
    }
}
