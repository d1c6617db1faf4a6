package dev.docket.feed.scrape.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How far each article reaches: from its leaf up to the highest element that holds no other leaf of
 * the group.
 */
final class Records {

    /** Where a lone article stops: these hold articles, they are none. */
    private static final String HOLDERS = "body|main|ul|ol|dl|table|tbody|section";

    private final Map<Element, Integer> leavesWithin = new HashMap<>();

    private Records(List<Element> leaves) {
        for (var leaf : leaves) {
            for (Element at = leaf; at != null; at = at.parent()) {
                leavesWithin.merge(at, 1, Integer::sum);
            }
        }
    }

    /** One record for each leaf, in the same order. */
    static List<Element> around(List<Element> leaves) {
        var records = new Records(leaves);
        return leaves.stream().map(leaf -> records.around(leaf, leaves.size() == 1)).toList();
    }

    /** The lowest element that holds all of them. */
    static Element holder(List<Element> leaves) {
        var records = new Records(leaves);
        Element at = leaves.getFirst();
        for (Element up = at; up != null; up = up.parent()) {
            at = up;
            if (records.leavesWithin.getOrDefault(up, 0) == leaves.size()) {
                break;
            }
        }
        return at;
    }

    private Element around(Element leaf, boolean lone) {
        var record = leaf;
        for (var up = record.parent(); up != null && holdsNoOther(up, lone); up = up.parent()) {
            record = up;
        }
        return record;
    }

    private boolean holdsNoOther(Element element, boolean lone) {
        return leavesWithin.getOrDefault(element, 0) == 1
                && !element.tagName().equals("body")
                && !(lone && element.tagName().matches(HOLDERS));
    }
}
