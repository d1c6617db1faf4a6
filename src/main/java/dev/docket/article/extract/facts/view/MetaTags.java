package dev.docket.article.extract.facts.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;

/** The meta elements of a page, by name, property or itemprop in lower case. */
public final class MetaTags {

    private final Map<String, List<String>> byName = new LinkedHashMap<>();

    public static MetaTags of(Document page) {
        var tags = new MetaTags();
        for (var meta : page.select("meta[content]")) {
            for (var key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                tags.add(meta.attr(key), meta.attr("content").strip());
            }
        }
        return tags;
    }

    private void add(String name, String content) {
        if (!name.isEmpty() && !content.isEmpty()) {
            byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(content);
        }
    }

    /** The content of the first of {@code names} that the page has; empty if it has none. */
    public String first(String... names) {
        var contents = every(names);
        return contents.isEmpty() ? "" : contents.getFirst();
    }

    /** The contents of all elements of the first of {@code names} that the page has. */
    public List<String> every(String... names) {
        for (var name : names) {
            var contents = byName.get(name);
            if (contents != null) {
                return contents;
            }
        }
        return List.of();
    }
}
