package dev.docket.feed.scrape.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/** Compares elements of one document by their place in it. */
final class InOrder {

    static final Comparator<Element> OF_THE_PAGE = InOrder::compare;

    private InOrder() {}

    private static int compare(Element one, Element other) {
        var first = way(one);
        var second = way(other);
        int shared = Math.min(first.size(), second.size());
        for (int level = 0; level < shared; level++) {
            int difference = Integer.compare(first.get(level), second.get(level));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    /** The places of the element and its ancestors among their siblings, from the root down. */
    private static List<Integer> way(Element element) {
        var way = new ArrayList<Integer>();
        for (Element at = element; at.parent() != null; at = at.parent()) {
            way.add(at.siblingIndex());
        }
        return way.reversed();
    }
}
