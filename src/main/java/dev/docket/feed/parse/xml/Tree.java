package dev.docket.feed.parse.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Grows from tags in the order of the document. An end tag closes the nearest element of its name
 * and all in it; one that fits nothing is passed over.
 */
final class Tree {

    /** Elements nested deeper are taken for the text of those at this depth. */
    private static final int DEEPEST = 200;

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");

    /** Their default namespace, if nobody knows it, must be another name of the feed's. */
    private static final Set<String> FRAME = Set.of("items", "item", "entry");

    private record Open(Element element, String name, @Nullable Scope scope) {}

    private final List<Open> open = new ArrayList<>();

    /** How many of a name are open, so that a stray end tag costs no search. */
    private final Map<String, Integer> openNames = new HashMap<>();

    private @Nullable Element feed;
    private String feedPrefix = "";
    private String feedNamespace = "";
    private int elements;

    Tree() {
        var document = new Element("", Vocabulary.OTHER, Attributes.NONE, null);
        open.add(new Open(document, "", null));
    }

    /** How many start tags there were. */
    int elements() {
        return elements;
    }

    /** The first element that is the root of a feed by its name; null if there is none. */
    @Nullable Element feed() {
        return feed;
    }

    void words(Words words) {
        open.getLast().element().add(words);
    }

    void start(String writtenName, Attributes attributes, boolean empty) {
        elements++;
        if (open.size() > DEEPEST) {
            return;
        }
        var around = open.getLast();
        var scope = attributes.scope(around.scope());
        var element = element(writtenName, attributes, scope, around.element());
        around.element().add(element);
        if (empty || Markup.VOID.contains(element.name())) {
            element.end();
        } else {
            var name = writtenName.toLowerCase(Locale.ROOT);
            open.add(new Open(element, name, scope));
            openNames.merge(name, 1, Integer::sum);
        }
    }

    void end(String writtenName) {
        var name = writtenName.toLowerCase(Locale.ROOT);
        if (openNames.getOrDefault(name, 0) == 0) {
            return;
        }
        Open last;
        do {
            last = open.removeLast();
            last.element().end();
            openNames.merge(last.name(), -1, Integer::sum);
        } while (!last.name().equals(name));
    }

    private Element element(
            String writtenName, Attributes attributes, @Nullable Scope scope, Element around) {
        int colon = writtenName.indexOf(':');
        var prefix = colon < 0 ? "" : writtenName.substring(0, colon).toLowerCase(Locale.ROOT);
        var name = writtenName.substring(colon + 1).toLowerCase(Locale.ROOT);
        var base = base(attributes, around);
        if (feed != null || !ROOTS.contains(name)) {
            return new Element(name, vocabulary(prefix, name, scope), attributes, base);
        }
        feedPrefix = prefix;
        feedNamespace = Scope.namespace(scope, prefix);
        feed = new Element(name, Vocabulary.FEED, attributes, base);
        return feed;
    }

    /** Some leave its prefix out. */
    private static @Nullable Base base(Attributes attributes, Element around) {
        var prefixed = attributes.get("xml:base");
        var base = prefixed.isEmpty() ? attributes.get("base") : prefixed;
        return base.isEmpty() ? around.base() : new Base(base, around.base());
    }

    private Vocabulary vocabulary(String prefix, String name, @Nullable Scope scope) {
        var namespace = Scope.namespace(scope, prefix);
        if (feed != null && prefix.equals(feedPrefix) && namespace.equals(feedNamespace)) {
            return Vocabulary.FEED;
        }
        if (namespace.isEmpty()) {
            return Vocabulary.ofPrefix(prefix);
        }
        var known = Vocabulary.ofNamespace(namespace);
        return known == Vocabulary.OTHER && prefix.isEmpty() && FRAME.contains(name)
                ? Vocabulary.FEED
                : known;
    }
}
