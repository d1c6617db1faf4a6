package dev.docket.verdict.claim;

import java.util.List;

/**
 * A paragraph, heading, list item or row without its markup.
 *
 * @param offsets for each unit of the text, where it stands in the original
 * @param links what it links to, with the place in the text
 */
record Passage(String text, List<Integer> offsets, List<Link> links) {

    /** A link's address and where in the text it stood. */
    record Link(String address, int at) {}

    /** Where a unit of the text stands in the original. */
    int originalOf(int position) {
        return offsets.get(position);
    }
}
