package dev.docket.digest.rank;

/**
 * How full a digest gets.
 *
 * @param stories at most
 * @param perOrganisation stories at most
 * @param leastScore a story below this (0 to 100) is left out rather than used to pad
 */
public record Limits(int stories, int perOrganisation, double leastScore) {

    /** Of one source at most: four tenths, and at least one. */
    int perSource() {
        return Math.max(1, stories * 4 / 10);
    }
}
