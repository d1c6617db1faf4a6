package dev.docket.story.cluster;

import dev.docket.story.vector.Background;
import dev.docket.story.vector.Frequencies;
import dev.docket.story.vector.Terms;
import dev.docket.story.vector.Tongue;
import dev.docket.story.vector.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Online clusterer. */
public final class Clusterer {

    private final Tuning tuning;
    private final Frequencies frequencies;
    private final Index index = new Index();
    private final Scores scores;
    private final Map<String, List<Member>> pages = new LinkedHashMap<>();
    private final Map<Long, Cluster> live = new LinkedHashMap<>();
    private final Set<Cluster> changed = new LinkedHashSet<>();
    private int placed;

    public Clusterer(Background background, Tuning tuning) {
        this.tuning = tuning;
        this.frequencies = new Frequencies(background);
        this.scores = new Scores(index, tuning);
    }

    /** The story that the document belongs to: the id of its first document. */
    public long place(Document document) {
        var terms = Terms.of(document.title(), document.body(), document.language());
        frequencies.learn(terms.distinct());
        placed++;
        if (Roundup.is(document)) {
            return document.id();
        }
        var fields =
                List.of(
                        frequencies.weigh(terms.all()),
                        frequencies.weigh(terms.title()),
                        frequencies.weigh(terms.names()));
        var tongue = Tongue.of(document.language());
        var probe = new Member(document, tongue, fields, new Cluster(document.id()));
        var found = find(probe);
        var cluster = found == null ? probe.cluster : found;
        cluster.add(probe);
        live.put(cluster.id, cluster);
        index.add(probe);
        if (document.url() != null) {
            pages.computeIfAbsent(Address.translationKey(document.url()), _ -> new ArrayList<>()).add(probe);
        }
        changed.add(cluster);
        return cluster.id;
    }

    public int placed() {
        return placed;
    }

    private @Nullable Cluster find(Member probe) {
        var translation = translationOf(probe);
        if (translation != null) {
            return translation;
        }
        return scores.best(probe);
    }

    private @Nullable Cluster translationOf(Member probe) {
        var url = probe.document.url();
        if (url == null) {
            return null;
        }
        for (var other : pages.getOrDefault(Address.translationKey(url), List.of())) {
            if (!other.tongue.equals(probe.tongue) && Address.isParticular(Address.key(url))
                    && !Address.key(url).equals(Address.key(String.valueOf(other.document.url())))) {
                return other.cluster;
            }
        }
        return null;
    }

    /** Merges what has grown together. */
    public List<Merge> consolidate() {
        var merges = new ArrayList<Merge>();
        var work = new LinkedHashSet<>(changed);
        changed.clear();
        while (!work.isEmpty()) {
            var pairs = new ArrayList<Scores.Pair>();
            for (var cluster : work) {
                if (!cluster.members.isEmpty()) {
                    var pair = scores.nearest(cluster);
                    if (pair != null) {
                        pairs.add(pair);
                    }
                }
            }
            pairs.sort(
                    Comparator.comparingDouble((Scores.Pair p) -> -p.likeness())
                            .thenComparingLong(p -> Math.min(p.one().id, p.other().id))
                            .thenComparingLong(p -> Math.max(p.one().id, p.other().id)));
            work = new LinkedHashSet<>();
            for (var pair : pairs) {
                if (pair.one().members.isEmpty() || pair.other().members.isEmpty()
                        || work.contains(pair.one()) || work.contains(pair.other())) {
                    continue;
                }
                boolean keepOne = pair.one().members.size() > pair.other().members.size()
                        || (pair.one().members.size() == pair.other().members.size() && pair.one().id < pair.other().id);
                var into = keepOne ? pair.one() : pair.other();
                var from = keepOne ? pair.other() : pair.one();
                into.absorb(from);
                live.remove(from.id);
                merges.add(new Merge(from.id, into.id));
                work.add(into);
            }
        }
        return merges;
    }
}
