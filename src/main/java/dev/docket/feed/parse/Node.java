package dev.docket.feed.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a feed, read without regard for case, and with its namespace guessed from the
 * prefix where the document does not declare it.
 */
record Node(Element element) {

    /** Vocabularies that also have a "title" or "link", but do not mean the entry's. */
    private static final List<String> OTHERS =
            List.of(
                    "media",
                    "itunes",
                    "podcast",
                    "google",
                    "gd",
                    "geo",
                    "georss",
                    "thr",
                    "slash",
                    "wfw",
                    "psc",
                    "cc",
                    "creativecommons",
                    "feedburner",
                    "yt",
                    "admin",
                    "sy",
                    "image",
                    "g",
                    "gm",
                    "dcterms");

    private static final List<List<String>> KNOWN =
            List.of(
                    List.of("search.yahoo.com/mrss", "media"),
                    List.of("itunes.com", "itunes"),
                    List.of("purl.org/dc/elements", "dc"),
                    List.of("purl.org/dc/terms", "dcterms"),
                    List.of("modules/content", "content"),
                    List.of("podlove.org", "psc"),
                    List.of("w3.org/1999/xhtml", "xhtml"));

    /** The vocabulary: a well-known prefix, {@code feed} for that of the feed itself. */
    String vocabulary() {
        var namespace = element.tag().namespace();
        for (var known : KNOWN) {
            if (namespace.contains(known.getFirst())) {
                return known.getLast();
            }
        }
        var prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        return switch (prefix) {
            case "dc", "content", "xhtml" -> prefix;
            default -> OTHERS.contains(prefix) ? prefix : "feed";
        };
    }

    String name() {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }

    Stream<Node> children() {
        return element.children().stream().map(Node::new);
    }

    /** The children of a name in a vocabulary, in order. */
    Stream<Node> children(String vocabulary, String name) {
        return children()
                .filter(child ->
                        child.name().equals(name) && child.vocabulary().equals(vocabulary));
    }

    Optional<Node> child(String vocabulary, String name) {
        return children(vocabulary, name).findFirst();
    }

    /**
     * The first child of the feed's own vocabulary that bears one of the names, the first name
     * first.
     */
    Optional<Node> first(String... names) {
        return Stream.of(names).flatMap(name -> children("feed", name)).findFirst();
    }

    /** An attribute's value, empty if there is none; prefix and case do not matter. */
    String attribute(String name) {
        for (var attribute : element.attributes()) {
            if (attribute.getKey().equalsIgnoreCase(name)) {
                return attribute.getValue().strip();
            }
        }
        return "";
    }

    /** All text within, spaces at the ends cut. */
    String text() {
        return element.wholeText().strip();
    }

    @Nullable String textOrNull() {
        var text = text();
        return text.isEmpty() ? null : text;
    }
}
