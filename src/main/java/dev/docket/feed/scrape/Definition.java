package dev.docket.feed.scrape;

import dev.docket.feed.Location;
import dev.docket.feed.Rules;
import dev.docket.feed.Selectors;
import dev.docket.feed.SourceKind;
import dev.docket.feed.scrape.json.JsonPage;
import dev.docket.platform.http.WebAddress;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/** Checks how a source is to be read, before it is visited for the first time. */
public final class Definition {

    private Definition() {}

    /**
     * Checks all of it.
     *
     * @throws IllegalArgumentException for the first thing that cannot work; the message says what
     *     and what to do
     */
    public static void check(Location location) {
        var address = WebAddress.of(location.address());
        if (location.selectors() != null) {
            check(location.selectors());
        }
        var rules = location.rules();
        check(rules);
        if (location.kind() == SourceKind.JSON) {
            if (rules.pointers() == null) {
                throw new IllegalArgumentException(
                        "A JSON source needs pointers: at least those of title and link, such as"
                                + " /title and /url");
            }
            JsonPage.check(rules.pointers(), address);
        }
    }

    private static void check(Selectors selectors) {
        Stream.of(
                        selectors.list(),
                        selectors.title(),
                        selectors.link(),
                        selectors.date(),
                        selectors.text(),
                        selectors.next())
                .filter(Objects::nonNull)
                .forEach(Definition::check);
    }

    private static void check(String selector) {
        try {
            QueryParser.parse(selector);
        } catch (SelectorParseException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "\"%s\" is no CSS selector: %s".formatted(selector, wrong.getMessage()), wrong);
        }
    }

    private static void check(Rules rules) {
        new Strainer(rules.sieve());
        within("minimumWords", rules.sieve().minimumWords(), 0, 10_000);
        within("newest", Objects.requireNonNullElse(rules.sieve().newest(), 1), 1, 1000);
        within("pages", Objects.requireNonNullElse(rules.pages(), 0), 0, Rules.MOST_PAGES);
        if (rules.sieve().path() != null && !rules.sieve().path().startsWith("/")) {
            throw new IllegalArgumentException(
                    "The path begins with a slash, such as /blog/, not " + rules.sieve().path());
        }
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s is %d to %d, not %d".formatted(name, least, most, value));
        }
    }
}
