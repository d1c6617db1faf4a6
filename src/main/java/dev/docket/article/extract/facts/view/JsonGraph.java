package dev.docket.article.extract.facts.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The objects of all JSON-LD of a page, those that speak of the page itself before others. */
final class JsonGraph {

    private static final int DEEPEST = 6;

    /** A page of more objects is a list of many things. */
    private static final int MOST = 5_000;

    /**
     * What hangs on these is still the page's own subject; on other properties are other things.
     */
    private static final Set<String> OWN =
            Set.of("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed");

    private final List<JsonNode> own = new ArrayList<>();
    private final List<JsonNode> other = new ArrayList<>();
    private final Map<String, JsonNode> named = new LinkedHashMap<>();

    JsonGraph(Document page) {
        for (var script : page.select("script[type*=ld+json]")) {
            JsonSource.read(script.data()).forEach(value -> collect(value, true, 0));
        }
    }

    private void collect(JsonNode node, boolean isOwn, int depth) {
        if (depth > DEEPEST || own.size() + other.size() > MOST) {
            return;
        }
        if (node.isObject()) {
            add(node, isOwn);
            node.properties()
                    .forEach(each ->
                            collect(
                                    each.getValue(),
                                    isOwn && OWN.contains(each.getKey()),
                                    depth + 1));
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, isOwn, depth + 1));
        }
    }

    private void add(JsonNode node, boolean isOwn) {
        (isOwn ? own : other).add(node);
        if (node.has("@id") && node.has("name")) {
            named.putIfAbsent(node.path("@id").asText(), node);
        }
    }

    /** The objects of a type that matches, the page's own before others. */
    List<JsonNode> typed(Pattern type) {
        return Stream.concat(own.stream(), other.stream())
                .filter(node -> isOfType(node.path("@type"), type))
                .toList();
    }

    /** The object that is called {@code id} and has a name. */
    Optional<JsonNode> named(String id) {
        return Optional.ofNullable(named.get(id));
    }

    static boolean isOfType(JsonNode type, Pattern wanted) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(each -> isOfType(each, wanted));
        }
        return wanted.matcher(type.asText("")).matches();
    }
}
