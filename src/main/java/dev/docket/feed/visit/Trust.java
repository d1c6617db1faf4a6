package dev.docket.feed.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a document's GUIDs and links are worth: those that several of its entries share tell nothing
 * by themselves.
 */
record Trust(boolean isList, Set<String> repeatedGuids, Set<String> repeatedLinks) {

    static Trust in(List<Marks> document) {
        return new Trust(
                document.size() > 1,
                repeated(document, Marks::guid),
                repeated(document, Marks::link));
    }

    private static Set<String> repeated(
            List<Marks> document, Function<Marks, @Nullable String> property) {
        var seen = new HashSet<String>();
        var repeated = new HashSet<String>();
        for (var marks : document) {
            var value = property.apply(marks);
            if (value != null && !seen.add(value)) {
                repeated.add(value);
            }
        }
        return repeated;
    }

    boolean tellsGuid(Marks marks) {
        return !repeatedGuids.contains(marks.guid());
    }

    boolean tellsLink(Marks marks) {
        return marks.link() != null && !repeatedLinks.contains(marks.link());
    }
}
