package dev.docket.story.cluster;

import java.util.Comparator;

/** Two clusters that may be one; the smaller goes into the larger. */
record Pair(Cluster larger, Cluster smaller, double probability) {

    /** The likeliest first, then the oldest: the order in which pairs are merged. */
    static final Comparator<Pair> LIKELIEST =
            Comparator.comparingDouble((Pair pair) -> -pair.probability())
                    .thenComparingLong(pair -> Math.min(pair.larger.id(), pair.smaller.id()))
                    .thenComparingLong(pair -> Math.max(pair.larger.id(), pair.smaller.id()));

    private static final Comparator<Cluster> SIZE =
            Comparator.comparingInt((Cluster cluster) -> cluster.members().size())
                    .thenComparing(Comparator.comparingLong(Cluster::id).reversed());

    static Pair of(Cluster one, Neighbour neighbour) {
        var other = neighbour.cluster();
        return SIZE.compare(one, other) > 0
                ? new Pair(one, other, neighbour.probability())
                : new Pair(other, one, neighbour.probability());
    }
}
