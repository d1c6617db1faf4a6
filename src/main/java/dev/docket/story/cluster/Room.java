package dev.docket.story.cluster;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The live clusters, found by what they share with another. */
final class Room {

    private static final double FAINT = 0.02; // below, nothing depends on it

    private final Tuning tuning;
    private final Likeness likeness;
    private final Index index = new Index();
    private final List<Cluster> clusterAt = new ArrayList<>();
    private final IdentityHashMap<Member, Integer> placeOf = new IdentityHashMap<>();
    private final Pages pages = new Pages();

    Room(Tuning tuning) {
        this.tuning = tuning;
        this.likeness = new Likeness(tuning);
    }

    /** Lets a member of a cluster be found. */
    void add(Member member, Cluster cluster) {
        placeOf.put(member, index.add(member));
        clusterAt.add(cluster);
        pages.add(member);
    }

    /** Lets the members of one cluster be found in another. */
    void move(List<Member> members, Cluster into) {
        members.forEach(member -> clusterAt.set(place(member), into));
    }

    private int place(Member member) {
        return Objects.requireNonNull(placeOf.get(member));
    }

    private Cluster cluster(Member member) {
        return clusterAt.get(place(member));
    }

    /** The cluster that has the same page in another language, or null. */
    @Nullable Cluster translationOf(Member member) {
        var other = pages.translationOf(member);
        return other == null ? null : cluster(other);
    }

    /** The clusters that a new member, alone in its cluster, may join: the likest first. */
    List<Neighbour> candidates(Cluster newcomer) {
        var member = newcomer.members().getFirst();
        var tallies = tallies(newcomer, member);
        var linked = pages.linkedWith(member).stream().map(this::cluster).collect(toSet());
        return neighbours(
                newcomer,
                tallies,
                (other, tally) ->
                        tuning.centre() * likeness.ofCentres(newcomer, other, tally)
                                + (1 - tuning.centre()) * tally.nearest()
                                + (linked.contains(other) ? tuning.link() : 0));
    }

    /** The clusters that a cluster may merge with: the likest first. */
    List<Neighbour> relatives(Cluster cluster) {
        return neighbours(
                cluster,
                tallies(cluster, null),
                (other, tally) -> likeness.ofCentres(cluster, other, tally));
    }

    private List<Neighbour> neighbours(
            Cluster cluster, Map<Cluster, Tally> tallies, Measure measure) {
        var neighbours = new ArrayList<Neighbour>();
        tallies.forEach((other, tally) -> {
            if (!cluster.versions().conflictsWith(other.versions())) {
                double likely = likeness.kept(cluster, other) * measure.of(other, tally);
                if (likely > FAINT) {
                    neighbours.add(new Neighbour(other, likely));
                }
            }
        });
        neighbours.sort(Neighbour.LIKEST);
        return neighbours;
    }

    private interface Measure {
        double of(Cluster other, Tally tally);
    }

    /**
     * What each other cluster shares with this one; with {@code single}, its nearest member too.
     */
    private Map<Cluster, Tally> tallies(Cluster cluster, @Nullable Member single) {
        var tallies = new LinkedHashMap<Cluster, Tally>();
        for (var tongue : cluster.tongues()) {
            index.clear();
            Field.WORDS.forEach(field -> cluster.words(field, tongue).ask(index, field));
            if (single != null) {
                cluster.names().ask(index, Field.NAMES);
            }
            tallyWords(cluster, tongue, single, tallies);
        }
        if (single == null) {
            index.clear();
            cluster.names().ask(index, Field.NAMES);
            tallyNames(cluster, tallies);
        }
        return tallies;
    }

    private void tallyWords(
            Cluster cluster, String tongue, @Nullable Member single, Map<Cluster, Tally> tallies) {
        for (int place : index.hits(p -> !clusterAt.get(p).equals(cluster))) {
            boolean understood = index.member(place).tongue().equals(tongue);
            if (understood || single != null) {
                var tally = tallies.computeIfAbsent(clusterAt.get(place), _ -> new Tally());
                if (understood) {
                    tally.addWords(
                            tongue, index.dot(Field.ALL, place), index.dot(Field.TITLE, place));
                }
                if (single != null) {
                    tally.addNames(index.dot(Field.NAMES, place));
                    tally.meet(likeness.ofMembers(single, index, place));
                }
            }
        }
    }

    private void tallyNames(Cluster cluster, Map<Cluster, Tally> tallies) {
        for (int place : index.hits(p -> !clusterAt.get(p).equals(cluster))) {
            tallies.computeIfAbsent(clusterAt.get(place), _ -> new Tally())
                    .addNames(index.dot(Field.NAMES, place));
        }
    }
}
