package dev.docket.story.cluster;

import java.util.Comparator;
import java.util.List;

/** A cluster that shares terms with another, and how like it is. */
record Neighbour(Cluster cluster, double likeness) {

    /** The likest first; the older of equals. */
    static final Comparator<Neighbour> LIKEST =
            Comparator.comparingDouble((Neighbour n) -> -n.likeness())
                    .thenComparingLong(n -> n.cluster().id());

    private static final int RELATED = 3;
    private static final int UNRELATED = 10;

    /** What stands in for stories that are not there yet, in a room that has just opened. */
    private static final double USUAL = 0.08;

    /**
     * The likeness to be expected of stories that have nothing to do with each other: the mean of
     * the ten after the first three, which may be parts of the same story.
     *
     * @param likest the likest first
     */
    static double noise(List<Neighbour> likest) {
        int known = Math.clamp(likest.size() - (long) RELATED, 0, UNRELATED);
        double sum = (UNRELATED - known) * USUAL;
        for (int i = RELATED; i < RELATED + known; i++) {
            sum += likest.get(i).likeness();
        }
        return sum / UNRELATED;
    }
}
