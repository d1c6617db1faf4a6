package dev.docket.feed.opml;

import dev.docket.feed.Location;
import dev.docket.feed.Pointers;
import dev.docket.feed.Rules;
import dev.docket.feed.Selectors;
import dev.docket.feed.Sieve;
import dev.docket.feed.SourceKind;
import dev.docket.feed.scrape.Definition;
import dev.docket.feed.scrape.hub.HubAddress;
import dev.docket.feed.scrape.release.RepositoryAddress;
import dev.docket.platform.http.WebAddress;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads from an outline where its source is, and how it is read. */
record Where(Attributes attributes) {

    /**
     * @throws IllegalArgumentException if it makes no source; the message says why
     */
    Location location() {
        var location =
                switch (kind()) {
                    case FEED -> at(SourceKind.FEED, address("xmlUrl"), site(), null);
                    case PAGE -> page();
                    case SITEMAP, JSON -> at(kind(), address("url"), site(), null);
                    case RELEASES -> releases();
                    case HUB -> hub();
                };
        Definition.check(location);
        return location;
    }

    /** Whether there is anything to read. */
    boolean isAny() {
        return !attributes.get("xmlUrl").isEmpty()
                || attributes.given("kind") != null
                || attributes.isTrue("scrape");
    }

    private SourceKind kind() {
        var word = attributes.get("kind");
        if (word.isEmpty()) {
            boolean scraped = attributes.isTrue("scrape") && attributes.get("xmlUrl").isEmpty();
            return scraped ? SourceKind.PAGE : SourceKind.FEED;
        }
        return Arrays.stream(SourceKind.values())
                .filter(kind -> kind.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The kind is one of %s, not \"%s\""
                                        .formatted(
                                                Arrays.stream(SourceKind.values())
                                                        .map(SourceKind::word)
                                                        .collect(Collectors.joining(", ")),
                                                word)));
    }

    private Location page() {
        var page = first("htmlUrl", "url");
        return at(SourceKind.PAGE, address(page, "htmlUrl"), page, selectors());
    }

    private Location releases() {
        var address = address(first("xmlUrl", "htmlUrl"), "htmlUrl");
        var repository = RepositoryAddress.of(WebAddress.of(address));
        return at(SourceKind.RELEASES, repository.feed(), repository.page(), null);
    }

    private Location hub() {
        var address = address(first("url", "htmlUrl"), "htmlUrl");
        var hub = HubAddress.of(WebAddress.of(address));
        return at(SourceKind.HUB, hub.asked(), hub.page(), null);
    }

    private Location at(
            SourceKind kind, String address, @Nullable String site, @Nullable Selectors selectors) {
        return new Location(kind, address, site, selectors, rules(kind));
    }

    private @Nullable String site() {
        return Optional.of(attributes.get("htmlUrl")).filter(WebAddress::isOne).orElse(null);
    }

    private String first(String... names) {
        return Arrays.stream(names)
                .map(attributes::given)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private String address(String attribute) {
        return address(attributes.get(attribute), attribute);
    }

    private static String address(String text, String attribute) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The outline has no " + attribute);
        }
        return WebAddress.of(text).toString();
    }

    private @Nullable Selectors selectors() {
        var list = attributes.given("selectorList");
        return list == null
                ? null
                : new Selectors(
                        list,
                        attributes.given("selectorTitle"),
                        attributes.given("selectorLink"),
                        attributes.given("selectorDate"),
                        attributes.given("selectorText"),
                        attributes.given("selectorNext"));
    }

    private Rules rules(SourceKind kind) {
        var sieve =
                new Sieve(
                        Objects.requireNonNullElse(attributes.number("minimumWords"), 0),
                        attributes.given("mustMatch"),
                        attributes.given("path"),
                        attributes.number("newest"));
        return new Rules(
                kind == SourceKind.JSON ? pointers() : null, sieve, attributes.number("pages"));
    }

    private Pointers pointers() {
        return new Pointers(
                attributes.get("jsonList"),
                required("jsonTitle"),
                required("jsonLink"),
                attributes.given("jsonDate"),
                attributes.given("jsonText"),
                attributes.given("jsonNext"));
    }

    private String required(String name) {
        var value = attributes.get(name);
        if (value.isEmpty()) {
            throw new IllegalArgumentException(
                    "The outline has no %s: a JSON pointer such as /title, or a template such as"
                                    .formatted(name)
                            + " https://host.example/{id}");
        }
        return value;
    }
}
