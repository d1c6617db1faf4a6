package dev.docket.story.cluster;

import dev.docket.story.vector.Vector;
import dev.docket.story.vector.Versions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A story while it is live: its members, the sums of their vectors, its versions and dates. */
final class Cluster {

    final long id;
    final List<Member> members = new ArrayList<>();
    /** Word fields by tongue: words of two languages have nothing to say to each other. */
    private final Map<String, List<Sum>> words = new LinkedHashMap<>();

    private final Sum names = new Sum();
    private Versions versions = Versions.NONE;
    private @Nullable Instant first;
    private @Nullable Instant last;

    Cluster(long id) {
        this.id = id;
    }

    void add(Member member) {
        member.cluster = this;
        members.add(member);
        var sums = words.computeIfAbsent(member.tongue, _ -> List.of(new Sum(), new Sum()));
        sums.get(0).add(member.fields.get(0));
        sums.get(1).add(member.fields.get(1));
        names.add(member.fields.get(Member.NAMES));
        versions = versions.and(Versions.of(member.document.title()));
        meet(member.document.date());
    }

    private void meet(@Nullable Instant date) {
        if (date != null) {
            first = first == null || date.isBefore(first) ? date : first;
            last = last == null || date.isAfter(last) ? date : last;
        }
    }

    void absorb(Cluster other) {
        other.members.forEach(this::add);
        other.members.clear();
    }

    /** The sum of a field over the members of a tongue; of all members for names. */
    @Nullable Sum sum(int field, String tongue) {
        if (field == Member.NAMES) {
            return names;
        }
        var sums = words.get(tongue);
        return sums == null ? null : sums.get(field);
    }

    Iterable<String> tongues() {
        return words.keySet();
    }

    Versions versions() {
        return versions;
    }

    @Nullable Instant first() {
        return first;
    }

    @Nullable Instant last() {
        return last;
    }

    /** A sum of vectors and its length. */
    static final class Sum {

        private final Map<Integer, double[]> weights = new LinkedHashMap<>();
        private double squares;

        void add(Vector vector) {
            for (int i = 0; i < vector.terms().length; i++) {
                var cell = weights.computeIfAbsent(vector.terms()[i], _ -> new double[1]);
                double weight = vector.weights()[i];
                squares += weight * (2 * cell[0] + weight);
                cell[0] += weight;
            }
        }

        double length() {
            return Math.sqrt(squares);
        }

        Map<Integer, double[]> weights() {
            return weights;
        }
    }
}
