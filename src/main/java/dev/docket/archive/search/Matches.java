package dev.docket.archive.search;

import java.util.List;

/**
 * What the index found.
 *
 * @param total how many there are in all
 * @param page those that were asked for, the best first
 */
record Matches(int total, List<Match> page) {

    /** What an entry of the index stands for. */
    enum Kind {
        STORY,
        DIGEST
    }

    /**
     * One match.
     *
     * @param name a story's id, or a digest's edition and number: {@code weekly/31}
     * @param snippet where it matches; empty if only a title or a name does
     */
    record Match(Kind kind, String name, List<Hit.Piece> snippet) {}
}
