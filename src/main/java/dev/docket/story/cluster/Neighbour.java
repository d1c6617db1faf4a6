package dev.docket.story.cluster;

import java.util.Comparator;

/** A story that an article, or another story, may belong to, and how probable that is. */
record Neighbour(Cluster cluster, double probability) {

    /** The likeliest first; the older of equals. */
    static final Comparator<Neighbour> LIKELIEST =
            Comparator.comparingDouble((Neighbour n) -> -n.probability())
                    .thenComparingLong(n -> n.cluster().id());
}
