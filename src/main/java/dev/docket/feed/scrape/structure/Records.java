package dev.docket.feed.scrape.structure;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

    /**
     * One record for each leaf, in the same order. The last one of a chapter could climb further
     * than the others, so none climbs higher than most.
     */
    static List<Element> around(List<Element> leaves) {
        var records = new Records(leaves);
        boolean lone = leaves.size() == 1;
        var heights = leaves.stream().map(leaf -> records.height(leaf, lone)).toList();
        int usual = mostCommon(heights);
        return IntStream.range(0, leaves.size())
                .mapToObj(i -> up(leaves.get(i), Math.min(heights.get(i), usual)))
                .toList();
    }

    /** The lower of two that are equally common. */
    private static int mostCommon(List<Integer> heights) {
        var counts = new TreeMap<Integer, Integer>();
        heights.forEach(height -> counts.merge(height, 1, Integer::sum));
        int most = Collections.max(counts.values());
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private static Element up(Element leaf, int steps) {
        Element at = leaf;
        for (int step = 0; step < steps && at.parent() != null; step++) {
            at = at.parent();
        }
        return at;
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

    private int height(Element leaf, boolean lone) {
        int height = 0;
        for (var up = leaf.parent(); up != null && holdsNoOther(up, lone); up = up.parent()) {
            height++;
        }
        return height;
    }

    private boolean holdsNoOther(Element element, boolean lone) {
        return leavesWithin.getOrDefault(element, 0) == 1
                && !element.tagName().equals("body")
                && !(lone && element.tagName().matches(HOLDERS));
    }
}
