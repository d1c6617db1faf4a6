package dev.docket.feed.scrape.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Looks for what could be the list, to help an operator who has the wrong pointer. */
final class Arrays {

    private static final int DEEPEST = 4;
    private static final int ENOUGH = 3;

    private Arrays() {}

    /** Pointers to arrays of objects, with their sizes, the first few. */
    static List<String> in(JsonNode document) {
        var found = new ArrayList<String>();
        look(document, "", 0, found);
        return found.subList(0, Math.min(ENOUGH, found.size()));
    }

    private static void look(JsonNode node, String path, int depth, List<String> found) {
        if (node.isArray() && node.path(0).isObject()) {
            found.add("\"%s\" (%d entries)".formatted(path, node.size()));
        } else if (node.isObject() && depth < DEEPEST) {
            node.properties()
                    .forEach(member ->
                            look(
                                    member.getValue(),
                                    path + "/" + escaped(member.getKey()),
                                    depth + 1,
                                    found));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
