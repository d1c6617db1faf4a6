package dev.docket.story.cluster;

import dev.docket.story.vector.Vector;
import java.util.List;

/** A document in the index: its vectors, and the cluster it is in now. */
final class Member {

    static final int FIELDS = 3;
    static final int NAMES = 2;

    final Document document;
    final String tongue;
    final List<Vector> fields;
    Cluster cluster;

    Member(Document document, String tongue, List<Vector> fields, Cluster cluster) {
        this.document = document;
        this.tongue = tongue;
        this.fields = fields;
        this.cluster = cluster;
    }
}
