package dev.docket.feed.discover;

import java.util.Optional;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/** Tells whether something is a CSS selector. */
public final class SelectorCheck {

    private SelectorCheck() {}

    /** What is wrong with a selector; empty if it can be looked for. */
    public static Optional<String> problem(String selector) {
        try {
            QueryParser.parse(selector);
            return Optional.empty();
        } catch (SelectorParseException | IllegalArgumentException wrong) {
            return Optional.of("This is no CSS selector: " + wrong.getMessage());
        }
    }
}
