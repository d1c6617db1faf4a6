package dev.docket.article.extract.facts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * The meta elements of a page, by name, property or itemprop in lower case; the first one counts.
 */
final class MetaTags {

    private final Map<String, String> byName = new LinkedHashMap<>();

    static MetaTags of(Document page) {
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
            byName.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
        }
    }

    /** The content of the first of {@code names} that the page has; empty if it has none. */
    String first(String... names) {
        for (var name : names) {
            var content = byName.get(name);
            if (content != null) {
                return content;
            }
        }
        return "";
    }
}
