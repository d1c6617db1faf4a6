package dev.docket.story.cluster;

import static java.util.stream.Collectors.toSet;

import dev.docket.story.vector.Frequencies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The live clusters, found by what they share with another: a quick look at all that share a term,
 * a closer one at the likest.
 */
final class Room {

    private static final int SHORTLIST = 16;
    private static final int LOOKED_AT = 8;

    /** By how many of its terms a story is looked for, the weightiest: the others find the same. */
    private static final int WORDS = 60;

    private static final int TITLE_WORDS = 20;
    private static final int NAMES = 60;

    private final Likelihood likelihood;
    private final Index index = new Index();
    private final Reach reach = new Reach();
    private final List<Cluster> clusters = new ArrayList<>();
    private final IdentityHashMap<Cluster, Integer> numberOf = new IdentityHashMap<>();
    private final IdentityHashMap<Member, Integer> placeOf = new IdentityHashMap<>();
    private int[] clusterAt = new int[1024];
    private final Pages pages = new Pages();

    Room(Frequencies frequencies) {
        this(frequencies, Model.SHIPPED);
    }

    Room(Frequencies frequencies, Model model) {
        this.likelihood = new Likelihood(model, frequencies);
    }

    /** Lets a member of a cluster be found. */
    void add(Member member, Cluster cluster) {
        int place = index.add(member);
        placeOf.put(member, place);
        if (place == clusterAt.length) {
            clusterAt = Arrays.copyOf(clusterAt, place * 2);
        }
        clusterAt[place] = number(cluster);
        pages.add(member);
    }

    /** Lets the members of one cluster be found in another. */
    void move(List<Member> members, Cluster into) {
        members.forEach(member -> clusterAt[place(member)] = number(into));
    }

    private int number(Cluster cluster) {
        return numberOf.computeIfAbsent(cluster, this::next);
    }

    private int next(Cluster cluster) {
        clusters.add(cluster);
        return clusters.size() - 1;
    }

    private int place(Member member) {
        return Objects.requireNonNull(placeOf.get(member));
    }

    private Cluster cluster(Member member) {
        return clusters.get(clusterAt[place(member)]);
    }

    /** The cluster that has the same page in another language, or null. */
    @Nullable Cluster translationOf(Member member) {
        var other = pages.translationOf(member);
        return other == null ? null : cluster(other);
    }

    /** The clusters that a new member, alone in its cluster, may join: the likeliest first. */
    List<Neighbour> candidates(Cluster newcomer) {
        return neighbours(newcomer, kin(newcomer), false);
    }

    /** The clusters that a cluster may merge with: the likeliest first. */
    List<Neighbour> relatives(Cluster cluster) {
        return neighbours(cluster, kin(cluster), true);
    }

    /** What is known of a cluster and each of those that it may belong to, the likest first. */
    Map<Kin, Evidence> evidence(Cluster asked) {
        var kin = kin(asked);
        var noise = Noise.of(kin);
        var evidence = new LinkedHashMap<Kin, Evidence>();
        kin.stream()
                .limit(LOOKED_AT)
                .forEach(each -> evidence.put(each, likelihood.evidence(asked, each, noise)));
        return evidence;
    }

    private List<Neighbour> neighbours(Cluster cluster, List<Kin> kin, boolean merging) {
        var noise = Noise.of(kin);
        return kin.stream()
                .limit(LOOKED_AT)
                .map(other ->
                        new Neighbour(
                                other.cluster(), likelihood.of(cluster, other, noise, merging)))
                .sorted(Neighbour.LIKELIEST)
                .toList();
    }

    /** The clusters that share most with another, the likest first; none with another version. */
    List<Kin> kin(Cluster asked) {
        ask(asked);
        reach.clear(clusters.size());
        int own = numberOf.getOrDefault(asked, -1);
        for (int i = 0; i < index.hitCount(); i++) {
            int place = index.hit(i);
            if (clusterAt[place] != own) {
                boolean foreign = !asked.tongues().contains(index.member(place).tongue());
                reach.meet(clusterAt[place], place, likeness(place, foreign));
            }
        }
        var linked =
                asked.members().size() == 1
                        ? pages.linkedWith(asked.members().getFirst()).stream()
                                .map(this::cluster)
                                .collect(toSet())
                        : Set.<Cluster>of();
        return shortlist(asked).stream()
                .map(number -> kin(asked, number, linked))
                .sorted(Kin.LIKEST)
                .toList();
    }

    private void ask(Cluster asked) {
        index.clear();
        for (var tongue : asked.tongues()) {
            asked.words(Field.ALL, tongue).ask(index, Field.ALL, WORDS);
            asked.words(Field.TITLE, tongue).ask(index, Field.TITLE, TITLE_WORDS);
        }
        asked.names().ask(index, Field.NAMES, NAMES);
    }

    private double likeness(int place, boolean foreign) {
        double names = index.dot(Field.NAMES, place);
        return foreign
                ? names
                : Kin.Cosines.mean(
                        index.dot(Field.ALL, place), index.dot(Field.TITLE, place), names);
    }

    /** The numbers of the clusters whose articles share most. */
    private List<Integer> shortlist(Cluster asked) {
        var best = new ArrayList<Integer>(SHORTLIST + 1);
        for (int i = 0; i < reach.count(); i++) {
            int story = reach.story(i);
            if ((best.size() < SHORTLIST || isLiker(story, best.getLast()))
                    && !asked.versions().conflictsWith(clusters.get(story).versions())) {
                int place = best.size();
                while (place > 0 && isLiker(story, best.get(place - 1))) {
                    place--;
                }
                best.add(place, story);
                if (best.size() > SHORTLIST) {
                    best.removeLast();
                }
            }
        }
        return best;
    }

    private boolean isLiker(int one, int other) {
        int order = Double.compare(reach.rank(one), reach.rank(other));
        return order > 0 || (order == 0 && clusters.get(one).id() < clusters.get(other).id());
    }

    private Kin kin(Cluster asked, int number, Set<Cluster> linked) {
        var other = clusters.get(number);
        var nearest = index.member(reach.nearest(number));
        return new Kin(
                other,
                nearest,
                centres(asked, other),
                nearests(asked, nearest),
                asked.isForeignTo(other),
                linked.contains(other));
    }

    private static Kin.Cosines centres(Cluster asked, Cluster other) {
        double all = 0;
        double title = 0;
        for (var tongue : asked.tongues()) {
            all = Math.max(all, cosine(Field.ALL, tongue, asked, other));
            title = Math.max(title, cosine(Field.TITLE, tongue, asked, other));
        }
        return new Kin.Cosines(all, title, asked.names().cosine(other.names()));
    }

    private static double cosine(Field field, String tongue, Cluster one, Cluster other) {
        return one.words(field, tongue).cosine(other.words(field, tongue));
    }

    /** With the likest article, looked at closely. */
    private static Kin.Cosines nearests(Cluster asked, Member nearest) {
        boolean understood = asked.tongues().contains(nearest.tongue());
        return new Kin.Cosines(
                understood ? cosine(Field.ALL, asked, nearest) : 0,
                understood ? cosine(Field.TITLE, asked, nearest) : 0,
                asked.names().cosine(Sum.of(nearest.vector(Field.NAMES))));
    }

    private static double cosine(Field field, Cluster one, Member other) {
        return one.words(field, other.tongue()).cosine(Sum.of(other.vector(field)));
    }
}
