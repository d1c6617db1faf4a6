package dev.docket.verdict.claim;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;

/**
 * A paragraph, heading, list item or row without its markup.
 *
 * @param origins where each unbroken stretch of the text begins, with its place in the original
 * @param links what it links to, with the place in the text
 */
record Passage(String text, NavigableMap<Integer, Integer> origins, List<Link> links) {

    /** A link's address and where in the text it stood. */
    record Link(String address, int at) {}

    /** Where a unit of the text stands in the original. */
    int originalOf(int position) {
        var stretch = Objects.requireNonNull(origins.floorEntry(position));
        return stretch.getValue() + position - stretch.getKey();
    }
}
