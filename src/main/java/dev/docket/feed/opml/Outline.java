package dev.docket.feed.opml;

import dev.docket.feed.Location;
import dev.docket.feed.NewSource;
import dev.docket.feed.Publishers;
import dev.docket.feed.Selectors;
import dev.docket.feed.Shelf;
import dev.docket.feed.SourceKind;
import dev.docket.platform.http.WebAddress;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One outline. Attribute names are read without regard for case, for every program writes them its
 * own way.
 */
record Outline(Element element) {

    String name() {
        var title = attribute("title");
        return title.isEmpty() ? attribute("text") : title;
    }

    int line() {
        return element.sourceRange().start().lineNumber();
    }

    /** An outline that only holds others. */
    boolean isGroup() {
        return attribute("xmlUrl").isEmpty() && !scraped() && element.childrenSize() > 0;
    }

    /**
     * @throws IllegalArgumentException if it makes no source; the message says why
     */
    NewSource source() {
        var location = location();
        var name = name().isEmpty() ? location.address() : name();
        var publisher = attribute("publisher");
        var betrays = location.address() + " " + (location.site() == null ? "" : location.site());
        return new NewSource(
                name,
                publisher.isEmpty() ? Publishers.of(name, betrays) : publisher,
                location,
                new Shelf(section(), language(), authority(name, betrays)),
                isTrue("paused"));
    }

    private Location location() {
        var site = attribute("htmlUrl");
        if (scraped()) {
            var page = site.isEmpty() ? attribute("url") : site;
            return new Location(SourceKind.PAGE, address(page, "htmlUrl"), page, selectors());
        }
        return new Location(
                SourceKind.FEED,
                address(attribute("xmlUrl"), "xmlUrl"),
                WebAddress.isOne(site) ? site : null,
                null);
    }

    private boolean scraped() {
        return isTrue("scrape") && attribute("xmlUrl").isEmpty();
    }

    private static String address(String text, String attribute) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The outline has no " + attribute);
        }
        return WebAddress.of(text).toString();
    }

    private @Nullable Selectors selectors() {
        var list = given("selectorList");
        return list == null
                ? null
                : new Selectors(
                        list,
                        given("selectorTitle"),
                        given("selectorLink"),
                        given("selectorDate"),
                        given("selectorText"));
    }

    /** The first category, else the outline around it. */
    private String section() {
        var category = attribute("category").split(",", 2)[0].replaceAll("^/|/$", "").strip();
        if (!category.isEmpty()) {
            return category;
        }
        var parent = element.parent();
        var around =
                parent == null || !parent.tag().localName().equalsIgnoreCase("outline")
                        ? ""
                        : new Outline(parent).name();
        return around.isEmpty() ? Shelf.UNSORTED.section() : around;
    }

    private String language() {
        var tag = attribute("language").toLowerCase(Locale.ROOT);
        return tag.matches("[a-z]{2,3}([-_].*)?")
                ? tag.split("[-_]", 2)[0]
                : Shelf.UNSORTED.language();
    }

    private int authority(String name, String betrays) {
        var text = attribute("authority");
        if (text.isEmpty()) {
            return Publishers.authority(name, betrays);
        }
        if (!text.matches("[1-3]")) {
            throw new IllegalArgumentException("The authority is 1, 2 or 3, not " + text);
        }
        return Integer.parseInt(text);
    }

    private boolean isTrue(String name) {
        return attribute(name).equalsIgnoreCase("true");
    }

    private @Nullable String given(String name) {
        var value = attribute(name);
        return value.isEmpty() ? null : value;
    }

    private String attribute(String name) {
        for (var attribute : element.attributes()) {
            if (attribute.getKey().equalsIgnoreCase(name)) {
                return attribute.getValue().strip();
            }
        }
        return "";
    }
}
