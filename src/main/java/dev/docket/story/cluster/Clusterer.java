package dev.docket.story.cluster;

import dev.docket.story.vector.Background;
import dev.docket.story.vector.Frequencies;
import dev.docket.story.vector.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts documents into stories as they arrive, without looking ahead. The same documents in the same
 * order come to the same stories. Not thread-safe.
 *
 * <p>A story's id is the id of its first document. A document joins the likest live story, if that
 * is like enough; every hundred documents, stories that have grown alike are merged. A story leaves
 * the live ones thirty days after its last document. Round-ups stand alone.
 *
 * <p>The method follows Miranda et al., "Multilingual Clustering of Streaming News" (EMNLP 2018),
 * in using several vectors of TF x IDF with time, and in learning what each of them is worth; see
 * {@link Model}.
 */
public final class Clusterer {

    private static final int MERGE_EVERY = 100;
    private static final int TIDY_EVERY = 500;
    private static final Duration LIVE = Duration.ofDays(30);
    private static final int IDLE = 2_000; // documents since its last
    private static final int IDLE_UNDATED = 20_000;

    private final Tuning tuning;
    private final Frequencies frequencies;
    private final Map<Long, Cluster> live = new LinkedHashMap<>();
    private final Set<Long> changed = new LinkedHashSet<>();
    private final Apart apart = new Apart();
    private Room room;
    private int placed;
    private Instant newest = Instant.EPOCH;

    public Clusterer(Background background, Tuning tuning) {
        this.tuning = tuning;
        this.frequencies = new Frequencies(background);
        this.room = new Room(frequencies);
    }

    /** With the background and the numbers that ship. */
    public static Clusterer standard() {
        return new Clusterer(Background.shipped(), Tuning.DEFAULT);
    }

    /** Finds the story of a document, its own if it opens one, and remembers the document. */
    public long place(Document document) {
        return placing(document).story();
    }

    /** Places a document, and tells how like its story it was. */
    public Placing placing(Document document) {
        var newcomer = cluster(document);
        if (Roundup.is(document)) {
            return Placing.undoubted(document.id());
        }
        var choice = choose(newcomer);
        return choice.placing(join(newcomer, choice.cluster()));
    }

    /** Remembers a document that was placed before, in this order, by another clusterer. */
    public void restore(Document document, long story) {
        var newcomer = cluster(document);
        if (!Roundup.is(document)) {
            join(newcomer, live.computeIfAbsent(story, Cluster::new));
        }
    }

    private Cluster cluster(Document document) {
        var terms = Terms.of(document.title(), document.body(), document.language());
        frequencies.learn(terms.distinct());
        if (placed++ % TIDY_EVERY == 0) {
            tidy();
        }
        var cluster = new Cluster(document.id());
        cluster.add(Member.of(document, terms, frequencies, placed));
        return cluster;
    }

    private Choice choose(Cluster newcomer) {
        var translation = room.translationOf(newcomer.members().getFirst());
        if (translation != null) {
            return new Choice(translation, null, null);
        }
        var candidates = room.candidates(newcomer);
        double best = candidates.isEmpty() ? 0 : candidates.getFirst().probability();
        return best < tuning.join()
                ? new Choice(new Cluster(newcomer.id()), best, tuning.join())
                : new Choice(candidates.getFirst().cluster(), best, tuning.join());
    }

    private record Choice(Cluster cluster, @Nullable Double likeness, @Nullable Double bar) {

        Placing placing(long story) {
            return new Placing(story, likeness, bar);
        }
    }

    private long join(Cluster newcomer, Cluster story) {
        var member = newcomer.members().getFirst();
        story.add(member);
        room.add(member, story);
        live.put(story.id(), story);
        changed.add(story.id());
        if (member.date() != null && member.date().isAfter(newest)) {
            newest = member.date();
        }
        return story.id();
    }

    /** Whether so many documents have come that {@link #consolidate} is due. */
    public boolean isConsolidationDue() {
        return placed % MERGE_EVERY == 0;
    }

    /** Merges the stories that have grown alike since the last time, in the order of the merges. */
    public List<Merge> consolidate() {
        var merges = new ArrayList<Merge>();
        while (!changed.isEmpty()) {
            var pairs = pairs();
            changed.clear();
            pairs.forEach(pair -> merge(pair, merges));
        }
        return merges;
    }

    /**
     * Regroups as another clusterer or an editor did, and keeps to what the editor wanted.
     * Documents that are not known here, or are in another story, stay where they are.
     */
    public void apply(Regrouping regrouping) {
        apart.learn(regrouping);
        var from = live.get(regrouping.from());
        if (from != null) {
            var gone = Set.copyOf(regrouping.documents());
            var moved = from.members().stream().filter(m -> gone.contains(m.id())).toList();
            if (!moved.isEmpty()) {
                keepRest(from, from.without(gone));
                regroup(moved, live.computeIfAbsent(regrouping.into(), Cluster::new));
            }
        }
    }

    private void keepRest(Cluster from, Cluster rest) {
        if (rest.members().isEmpty()) {
            live.remove(from.id());
            changed.remove(from.id());
        } else {
            room.move(rest.members(), rest);
            live.put(rest.id(), rest);
            changed.add(rest.id());
        }
    }

    private void regroup(List<Member> moved, Cluster into) {
        room.move(moved, into);
        moved.forEach(into::add);
        changed.add(into.id());
    }

    /** Forgets what changed, because another clusterer has consolidated up to here. */
    public void markConsolidated() {
        changed.clear();
    }

    private List<Pair> pairs() {
        return changed.stream()
                .map(live::get)
                .map(this::nearest)
                .<Pair>mapMulti((pair, sink) -> {
                    if (pair != null) {
                        sink.accept(pair);
                    }
                })
                .sorted(Pair.LIKELIEST)
                .toList();
    }

    private @Nullable Pair nearest(@Nullable Cluster cluster) {
        if (cluster == null) {
            return null;
        }
        return room.relatives(cluster).stream()
                .filter(relative -> !apart.keeps(cluster, relative.cluster()))
                .findFirst()
                .filter(likeliest -> likeliest.probability() >= tuning.merge())
                .map(likeliest -> Pair.of(cluster, likeliest))
                .orElse(null);
    }

    private void merge(Pair pair, List<Merge> merges) {
        if (!isFree(pair.larger()) || !isFree(pair.smaller())) {
            return; // one of them has just merged: compared anew in the next round
        }
        merge(pair.smaller(), pair.larger());
        merges.add(new Merge(pair.smaller().id(), pair.larger().id()));
    }

    private void merge(Cluster from, Cluster into) {
        room.move(from.members(), into);
        from.members().forEach(into::add);
        live.remove(from.id());
        changed.remove(from.id());
        changed.add(into.id());
    }

    private boolean isFree(Cluster cluster) {
        return live.containsKey(cluster.id()) && !changed.contains(cluster.id());
    }

    /** Drops the stories that nothing has happened to for long. */
    private void tidy() {
        if (live.values().removeIf(this::isOver)) {
            room = new Room(frequencies);
            var stories = new IdentityHashMap<Member, Cluster>();
            live.values().forEach(story -> story.members().forEach(m -> stories.put(m, story)));
            stories.keySet().stream()
                    .sorted(Comparator.comparingInt(Member::number))
                    .forEach(member ->
                            room.add(member, Objects.requireNonNull(stories.get(member))));
            changed.retainAll(live.keySet());
        }
    }

    private boolean isOver(Cluster cluster) {
        int idle = placed - cluster.lastNumber();
        var last = cluster.last();
        // One wrong date in the future must not clear the room: documents count as well as days.
        return last == null
                ? idle > IDLE_UNDATED
                : idle > IDLE && last.isBefore(newest.minus(LIVE));
    }
}
