package dev.docket.feed.opml;

import dev.docket.feed.NewSource;
import dev.docket.feed.Publishers;
import dev.docket.feed.Shelf;
import java.util.Locale;
import org.jsoup.nodes.Element;

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
        return !new Where(new Attributes(element)).isAny() && element.childrenSize() > 0;
    }

    /**
     * @throws IllegalArgumentException if it makes no source; the message says why
     */
    NewSource source() {
        var location = new Where(new Attributes(element)).location();
        var name = name().isEmpty() ? location.address() : name();
        var publisher = attribute("publisher");
        var betrays = location.address() + " " + (location.site() == null ? "" : location.site());
        return new NewSource(
                name,
                publisher.isEmpty() ? Publishers.of(name, betrays) : publisher,
                location,
                new Shelf(section(), language(), authority(name, betrays)),
                new Attributes(element).isTrue("paused"));
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

    private String attribute(String name) {
        return new Attributes(element).get(name);
    }
}
