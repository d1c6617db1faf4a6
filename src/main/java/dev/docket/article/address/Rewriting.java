package dev.docket.article.address;

import java.util.Optional;
import java.util.regex.Pattern;

/** One way in which a site names a page, and the way that stands for all of them. */
record Rewriting(Pattern form, String standard) {

    /**
     * @param form a regular expression for the whole of an address or key
     * @param standard what takes its place; {@code $1} and so on are groups of {@code form}
     */
    static Rewriting of(String form, String standard) {
        return new Rewriting(Pattern.compile("^(?:" + form + ")$"), standard);
    }

    /** The standard form of {@code address}; empty if it is not of this form. */
    Optional<String> applyTo(String address) {
        var match = form.matcher(address);
        return match.find() ? Optional.of(match.replaceFirst(standard)) : Optional.empty();
    }
}
