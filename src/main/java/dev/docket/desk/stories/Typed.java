package dev.docket.desk.stories;

import dev.docket.story.EditNote;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an editor filled in, as it was typed.
 *
 * @param articles the chosen ones
 * @param into the number of another story
 */
public record Typed(Set<Long> articles, String into, String editor, String reason) {

    static final Typed NOTHING = new Typed(Set.of(), "", "", "");

    private static final int DIGITS = 18;

    static Typed of(MultivaluedMap<String, String> form) {
        var articles = new TreeSet<Long>();
        form.getOrDefault("article", List.of())
                .forEach(value -> number(value).ifPresent(articles::add));
        return new Typed(articles, text(form, "into"), text(form, "editor"), text(form, "reason"));
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** The other story; empty if that is no number. */
    OptionalLong story() {
        return number(into);
    }

    private static OptionalLong number(String text) {
        boolean fits = !text.isEmpty() && text.length() <= DIGITS;
        return fits && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    /** Who and why; empty if that was not said, or at too great length. */
    Optional<EditNote> note() {
        try {
            return Optional.of(new EditNote(editor, reason));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
