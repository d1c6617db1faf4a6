package dev.docket.story.cluster;

import dev.docket.story.cluster.Regression.Sample;
import dev.docket.story.vector.Background;
import dev.docket.story.vector.Frequencies;
import dev.docket.story.vector.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Articles in order of arrival with the stories that they truly belong to. */
final class Lesson {

    private static final int EVERY = 100;
    private static final double JOIN = .2;
    private static final double MAJORITY = .6;

    private final double weight;
    private final List<Document> documents;
    private final List<String> stories;

    Lesson(double weight, List<Document> documents, List<String> stories) {
        this.weight = weight;
        this.documents = List.copyOf(documents);
        this.stories = List.copyOf(stories);
    }

    /** What an evidence was, and whether it spoke for the truth. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and there are very many
    private record Seen(double[] values, boolean isOne, boolean isForeign) {}

    /** Each article beside the stories that it might have joined, as they truly were. */
    List<Sample> joins(boolean foreign) {
        var frequencies = new Frequencies(Background.shipped());
        var room = new Room(frequencies);
        var truth = new LinkedHashMap<String, Cluster>();
        var nameOf = new IdentityHashMap<Cluster, String>();
        var seen = new ArrayList<Seen>();
        for (int i = 0; i < documents.size(); i++) {
            if (!Roundup.is(documents.get(i))) {
                var newcomer = cluster(i, frequencies);
                var story = stories.get(i);
                room.evidence(newcomer)
                        .forEach((kin, evidence) ->
                                seen.add(
                                        new Seen(
                                                evidence.values(),
                                                story.equals(nameOf.get(kin.cluster())),
                                                kin.foreign())));
                long id = documents.get(i).id();
                var cluster = truth.computeIfAbsent(story, _ -> new Cluster(id));
                nameOf.put(cluster, story);
                cluster.add(newcomer.members().getFirst());
                room.add(newcomer.members().getFirst(), cluster);
            }
        }
        return samples(seen, foreign);
    }

    private Cluster cluster(int i, Frequencies frequencies) {
        var document = documents.get(i);
        var terms = Terms.of(document.title(), document.body(), document.language());
        frequencies.learn(terms.distinct());
        var cluster = new Cluster(document.id());
        cluster.add(Member.of(document, terms, frequencies, i + 1));
        return cluster;
    }

    /** All samples of one kind together weigh as much as the lesson. */
    private List<Sample> samples(List<Seen> seen, boolean foreign) {
        var kept = seen.stream().filter(each -> each.isForeign() == foreign).toList();
        return kept.stream()
                .map(each -> new Sample(each.values(), each.isOne(), weight / kept.size()))
                .toList();
    }

    /** Stories beside those that they might have merged with, if articles only joined. */
    List<Sample> merges(Model model) {
        var frequencies = new Frequencies(Background.shipped());
        var room = new Room(frequencies, model);
        var truth = new IdentityHashMap<Cluster, Map<String, Integer>>();
        var changed = new LinkedHashSet<Cluster>();
        var seen = new ArrayList<Seen>();
        for (int i = 0; i < documents.size(); i++) {
            if (!Roundup.is(documents.get(i))) {
                var newcomer = cluster(i, frequencies);
                var joined =
                        room.candidates(newcomer).stream()
                                .findFirst()
                                .filter(neighbour -> neighbour.probability() >= JOIN)
                                .map(Neighbour::cluster)
                                .orElse(new Cluster(newcomer.id()));
                joined.add(newcomer.members().getFirst());
                room.add(newcomer.members().getFirst(), joined);
                truth.computeIfAbsent(joined, _ -> new HashMap<>())
                        .merge(stories.get(i), 1, Integer::sum);
                changed.add(joined);
            }
            if (i % EVERY == 0 || i == documents.size() - 1) {
                changed.forEach(cluster -> compare(cluster, room, truth, seen));
                changed.clear();
            }
        }
        return samples(seen, false);
    }

    private static void compare(
            Cluster cluster, Room room, Map<Cluster, Map<String, Integer>> truth, List<Seen> seen) {
        var own = majority(truth.get(cluster));
        if (own != null) {
            room.evidence(cluster)
                    .forEach((kin, evidence) -> {
                        var other = majority(truth.get(kin.cluster()));
                        if (other != null) {
                            seen.add(new Seen(evidence.values(), own.equals(other), kin.foreign()));
                        }
                    });
        }
    }

    /** The story that most of a cluster's articles truly belong to, or null if there is none. */
    private static @Nullable String majority(@Nullable Map<String, Integer> counts) {
        Set<Map.Entry<String, Integer>> entries = Objects.requireNonNull(counts).entrySet();
        int all = entries.stream().mapToInt(Map.Entry::getValue).sum();
        return entries.stream()
                .filter(entry -> entry.getValue() >= MAJORITY * all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
