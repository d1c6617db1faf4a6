package dev.docket.story.thread;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Artefacts that follow each other under one name, such as the Qwen models.
 *
 * @param name as readers know it
 * @param organisation who makes them
 * @param pattern finds the name in a title, with the number of its generation behind it
 */
record Family(String name, String organisation, Pattern pattern) {

    static Family of(String name, String organisation) {
        var words = Pattern.quote(name).replace(" ", "\\E[- ]?\\Q");
        var pattern =
                "(?iu)(?<![\\p{IsLatin}\\d])"
                        + words
                        + "(?!\\p{IsLatin})(?:[- ]?[vVmMkKrR]?(\\d{1,2})(?!\\d|[bB]))?";
        return new Family(name, organisation, Pattern.compile(pattern));
    }

    /** The subject of a title that names this family. */
    Optional<Subject> subject(String title) {
        var match = pattern.matcher(title);
        if (!match.find()) {
            return Optional.empty();
        }
        var generation = match.group(1) == null ? "" : match.group(1);
        var shown = generation.isEmpty() ? name : name + " " + generation;
        return Optional.of(
                new Subject((organisation + " " + shown).toLowerCase(Locale.ROOT), shown));
    }
}
