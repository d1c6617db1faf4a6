package dev.docket.feed.parse;

import dev.docket.feed.parse.xml.Element;
import dev.docket.feed.parse.xml.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one thing is called in different formats, the best name first. */
final class ElementNames {

    private record Name(Vocabulary vocabulary, String word) {}

    private final List<Name> names;

    private ElementNames(List<Name> names) {
        this.names = List.copyOf(names);
    }

    static ElementNames of(Vocabulary vocabulary, String... words) {
        return new ElementNames(List.of()).then(vocabulary, words);
    }

    ElementNames then(Vocabulary vocabulary, String... words) {
        var more = new ArrayList<>(names);
        for (var word : words) {
            more.add(new Name(vocabulary, word));
        }
        return new ElementNames(more);
    }

    /** What is read from the first child, by name and then by place, that has anything to read. */
    <T> @Nullable T first(Element parent, Function<Element, @Nullable T> reader) {
        for (var name : names) {
            for (var child : parent.children(name.vocabulary(), name.word())) {
                var read = reader.apply(child);
                if (read != null) {
                    return read;
                }
            }
        }
        return null;
    }

    /** The same, but of several with one name the last. */
    <T> @Nullable T last(Element parent, Function<Element, @Nullable T> reader) {
        for (var name : names) {
            for (var child : parent.children(name.vocabulary(), name.word()).reversed()) {
                var read = reader.apply(child);
                if (read != null) {
                    return read;
                }
            }
        }
        return null;
    }
}
