package dev.docket.story.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which documents an editor has put apart: stories that hold such a pair never merge. What the
 * editor says later goes before what was said earlier.
 *
 * <p>Kept by document and not by pair, as a large story cut in half has a great many pairs.
 */
final class Apart {

    /** What a regrouping made of a document. */
    private enum Part {
        WENT,
        LEFT,
        MET
    }

    /** That a document had a part in a regrouping; they are numbered in their order. */
    private record Role(int number, Part part) {}

    private final Map<Long, List<Role>> roles = new HashMap<>();
    private int regroupings;

    void learn(Regrouping regrouping) {
        if (regrouping.left().isEmpty() && regrouping.met().isEmpty()) {
            return; // nothing is said about any pair
        }
        regroupings++;
        note(regrouping.documents(), Part.WENT);
        note(regrouping.left(), Part.LEFT);
        note(regrouping.met(), Part.MET);
    }

    private void note(List<Long> documents, Part part) {
        var role = new Role(regroupings, part);
        documents.forEach(id -> roles.computeIfAbsent(id, _ -> new ArrayList<>()).add(role));
    }

    /** Whether a document of the one story is kept apart from a document of the other. */
    boolean keeps(Cluster one, Cluster other) {
        if (roles.isEmpty()) {
            return false;
        }
        var theirs = pasts(other);
        return pasts(one).stream().anyMatch(past -> theirs.stream().anyMatch(p -> part(past, p)));
    }

    /** The pasts of a story's documents; many have the same. */
    private Set<List<Role>> pasts(Cluster cluster) {
        var pasts = new HashSet<List<Role>>();
        for (var member : cluster.members()) {
            var past = roles.get(member.id());
            if (past != null) {
                pasts.add(past);
            }
        }
        return pasts;
    }

    /** Whether the last regrouping that says something about two documents parted them. */
    private static boolean part(List<Role> one, List<Role> other) {
        int parted = last(one, other, Part.LEFT);
        return parted > 0 && parted > last(one, other, Part.MET);
    }

    /** The last regrouping in which one of them went and the other had a part; 0 if none. */
    private static int last(List<Role> one, List<Role> other, Part part) {
        int last = 0;
        for (var role : one) {
            var met = role.part() == Part.WENT ? part : Part.WENT;
            boolean told = role.part() == Part.WENT || role.part() == part;
            if (told && other.contains(new Role(role.number(), met))) {
                last = Math.max(last, role.number());
            }
        }
        return last;
    }
}
