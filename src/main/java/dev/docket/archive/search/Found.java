package dev.docket.archive.search;

import java.util.List;

/**
 * One page of results.
 *
 * @param total of all pages
 * @param page from 1
 */
public record Found(int total, int page, List<Hit> hits) {

    /** Hits on a page. */
    static final int SIZE = 20;

    static final Found NOTHING = new Found(0, 1, List.of());

    /** How many hits stand on the pages before. */
    public int start() {
        return (page - 1) * SIZE;
    }

    public boolean hasNext() {
        return start() + hits.size() < total;
    }
}
