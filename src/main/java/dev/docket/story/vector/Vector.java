package dev.docket.story.vector;

/**
 * A sparse vector of length one, or empty.
 *
 * @param terms term numbers, ascending
 * @param weights one a term, a multiple of {@code 2^-20}: sums of such weights are exact, so that
 *     it does not matter in which order a story's articles are added up
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loop
public record Vector(int[] terms, double[] weights) {

    static final double GRAIN = 1 << 20;

    public static final Vector EMPTY = new Vector(new int[0], new double[0]);

    public boolean isEmpty() {
        return terms.length == 0;
    }
}
