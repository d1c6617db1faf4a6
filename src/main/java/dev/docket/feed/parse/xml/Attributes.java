package dev.docket.feed.parse.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The attributes of a tag by their names as written, in lower case. */
final class Attributes {

    /** Of a hostile million, the first must do. */
    private static final int MOST = 100;

    static final Attributes NONE = new Attributes();

    private final List<String> namesAndValues = new ArrayList<>(4);

    /** The first of a name counts. */
    void add(String name, String value) {
        if (namesAndValues.size() < 2 * MOST) {
            namesAndValues.add(name);
            namesAndValues.add(value);
        }
    }

    /** Spaces at the ends cut; empty if there is none. */
    String get(String name) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            if (namesAndValues.get(i).equals(name)) {
                return namesAndValues.get(i + 1).strip();
            }
        }
        return "";
    }

    /** The namespaces that they declare and those declared around; null if there are none. */
    @Nullable Scope scope(@Nullable Scope outer) {
        var scope = outer;
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            var name = namesAndValues.get(i);
            if (name.startsWith("xmlns")) {
                var prefix = name.length() > 6 ? name.substring(6) : "";
                scope = Scope.declare(prefix, namesAndValues.get(i + 1), scope);
            }
        }
        return scope;
    }

    void forEach(BiConsumer<String, String> action) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            action.accept(namesAndValues.get(i), namesAndValues.get(i + 1));
        }
    }
}
