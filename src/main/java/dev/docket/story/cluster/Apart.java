package dev.docket.story.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents an editor has put apart, pair by pair: stories that hold such a pair never merge.
 * What the editor says later goes before what was said earlier.
 */
final class Apart {

    private final Map<Long, Set<Long>> pairs = new HashMap<>();

    void learn(Regrouping regrouping) {
        for (long document : regrouping.documents()) {
            regrouping.left().forEach(other -> part(document, other));
            regrouping.met().forEach(other -> unite(document, other));
        }
    }

    private void part(long one, long other) {
        pairs.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
        pairs.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
    }

    private void unite(long one, long other) {
        forget(one, other);
        forget(other, one);
    }

    private void forget(long one, long other) {
        pairs.computeIfPresent(one, (_, apart) -> without(apart, other));
    }

    private static @Nullable Set<Long> without(Set<Long> apart, long other) {
        apart.remove(other);
        return apart.isEmpty() ? null : apart;
    }

    /** Whether a document of the one story is kept apart from a document of the other. */
    boolean keeps(Cluster one, Cluster other) {
        return !pairs.isEmpty()
                && one.members().stream().anyMatch(member -> isApartFrom(member, other));
    }

    private boolean isApartFrom(Member member, Cluster other) {
        var apart = pairs.get(member.id());
        return apart != null && other.members().stream().anyMatch(m -> apart.contains(m.id()));
    }
}
