package dev.docket.story.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How like documents and stories are. */
final class Scores {

    record Pair(Cluster one, Cluster other, double likeness) {}

    record Score(Cluster cluster, double value) {}

    private final Index index;
    private final Tuning tuning;

    Scores(Index index, Tuning tuning) {
        this.index = index;
        this.tuning = tuning;
    }

    private double weight(int field) {
        return switch (field) {
            case 0 -> tuning.all();
            case 1 -> tuning.title();
            default -> tuning.names();
        };
    }

    /** Sums over the hits of a cluster. */
    private static final class Tally {
        final double[] same = new double[3];
        double nearestSame;
        double nearestNames;
    }

    @Nullable Cluster best(Member probe) {
        index.clear();
        for (int field = 0; field < Member.FIELDS; field++) {
            var vector = probe.fields.get(field);
            for (int i = 0; i < vector.terms().length; i++) {
                index.ask(field, vector.terms()[i], vector.weights()[i]);
            }
        }
        var tallies = new LinkedHashMap<Cluster, Tally>();
        for (int i = 0; i < index.hits(); i++) {
            int number = index.hit(i);
            var member = index.member(number);
            var tally = tallies.computeIfAbsent(member.cluster, _ -> new Tally());
            double names = index.dot(Member.NAMES, number);
            tally.same[Member.NAMES] += names;
            tally.nearestNames = Math.max(tally.nearestNames, names);
            if (member.tongue.equals(probe.tongue)) {
                double sum = 0;
                double weights = 0;
                for (int field = 0; field < 3; field++) {
                    double dot = index.dot(field, number);
                    if (field != Member.NAMES) {
                        tally.same[field] += dot;
                    }
                    if (!member.fields.get(field).isEmpty() && !probe.fields.get(field).isEmpty()) {
                        sum += weight(field) * dot;
                        weights += weight(field);
                    }
                }
                if (weights > 0) {
                    tally.nearestSame = Math.max(tally.nearestSame, sum / weights);
                }
            }
        }
        var versions = dev.docket.story.vector.Versions.of(probe.document.title());
        var list = new ArrayList<Score>();
        for (var entry : tallies.entrySet()) {
            var cluster = entry.getKey();
            if (versions.conflictsWith(cluster.versions())) {
                continue;
            }
            double value = score(probe, cluster, entry.getValue()) * decay(probe.document.date(), cluster);
            list.add(new Score(cluster, value));
        }
        list.sort(Comparator.comparingDouble((Score s) -> -s.value()).thenComparingLong(s -> s.cluster().id));
        if (list.isEmpty()) {
            return null;
        }
        double bar = tuning.join() + tuning.contrast() * noise(list);
        return list.getFirst().value() >= bar ? list.getFirst().cluster() : null;
    }

    private static double noise(List<Score> scores) {
        double sum = 0;
        for (int i = 3; i < 13; i++) {
            sum += i < scores.size() ? scores.get(i).value() : 0;
        }
        return sum / 10;
    }

    private double score(Member probe, Cluster cluster, Tally tally) {
        double sum = 0;
        double weights = 0;
        double names = 0;
        for (int field = 0; field < 3; field++) {
            var centre = cluster.sum(field, probe.tongue);
            if (centre == null || centre.length() == 0 || probe.fields.get(field).isEmpty()) {
                continue;
            }
            double cosine = tally.same[field] / centre.length();
            if (field == Member.NAMES) {
                names = cosine;
            }
            sum += weight(field) * cosine;
            weights += weight(field);
        }
        double same = weights == 0 || cluster.sum(0, probe.tongue) == null ? 0
                : tuning.centroid() * sum / weights + (1 - tuning.centroid()) * tally.nearestSame;
        double cross = tuning.cross() * (tuning.centroid() * names + (1 - tuning.centroid()) * tally.nearestNames);
        boolean foreign = cluster.sum(0, probe.tongue) == null;
        return foreign ? cross : same;
    }

    private double decay(@Nullable Instant date, Cluster cluster) {
        var first = cluster.first();
        var last = cluster.last();
        if (date == null || first == null || last == null) {
            return 1;
        }
        double away = date.isAfter(last) ? days(last, date) : date.isBefore(first) ? days(date, first) : 0;
        double value = Math.exp(-away / tuning.decayDays());
        if (tuning.startDecay() > 0) {
            value *= Math.exp(-Math.abs(days(first, date)) / tuning.startDecay());
        }
        return value;
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / 86_400.0;
    }

    /** The likest other cluster, if it is alike enough to merge. */
    @Nullable Pair nearest(Cluster cluster) {
        var dots = new HashMap<Cluster, Map<String, double[]>>();
        // words by tongue, names together
        for (var tongue : cluster.tongues()) {
            ask(cluster, tongue);
            for (int i = 0; i < index.hits(); i++) {
                int number = index.hit(i);
                var member = index.member(number);
                if (member.cluster != cluster && member.tongue.equals(tongue)) {
                    var dot = dots.computeIfAbsent(member.cluster, _ -> new LinkedHashMap<>())
                            .computeIfAbsent(tongue, _ -> new double[3]);
                    dot[0] += index.dot(0, number);
                    dot[1] += index.dot(1, number);
                }
            }
        }
        askNames(cluster);
        for (int i = 0; i < index.hits(); i++) {
            int number = index.hit(i);
            var member = index.member(number);
            if (member.cluster != cluster) {
                dots.computeIfAbsent(member.cluster, _ -> new LinkedHashMap<>())
                        .computeIfAbsent("", _ -> new double[3])[2] += index.dot(2, number);
            }
        }
        var list = new ArrayList<Score>();
        for (var entry : dots.entrySet()) {
            var other = entry.getKey();
            if (cluster.versions().conflictsWith(other.versions())) {
                continue;
            }
            list.add(new Score(other, likeness(cluster, other, entry.getValue()) * gap(cluster, other)));
        }
        list.sort(Comparator.comparingDouble((Score s) -> -s.value()).thenComparingLong(s -> s.cluster().id));
        if (list.isEmpty()) {
            return null;
        }
        var top = list.getFirst();
        double bar = tuning.merge() + tuning.mergeContrast() * noise(list);
        return top.value() >= bar ? new Pair(cluster, top.cluster(), top.value()) : null;
    }

    private double gap(Cluster one, Cluster other) {
        if (one.first() == null || other.first() == null) {
            return 1;
        }
        double away = Math.max(0, Math.max(days(one.last(), other.first()), days(other.last(), one.first())));
        return Math.exp(-away / tuning.decayDays());
    }

    private void ask(Cluster cluster, String tongue) {
        index.clear();
        for (int field = 0; field < 2; field++) {
            var sum = cluster.sum(field, tongue);
            if (sum != null) {
                for (var cell : sum.weights().entrySet()) {
                    index.ask(field, cell.getKey(), cell.getValue()[0]);
                }
            }
        }
    }

    private void askNames(Cluster cluster) {
        index.clear();
        for (var cell : cluster.sum(Member.NAMES, "").weights().entrySet()) {
            index.ask(Member.NAMES, cell.getKey(), cell.getValue()[0]);
        }
    }

    private double likeness(Cluster one, Cluster other, Map<String, double[]> dots) {
        double names = 0;
        double n1 = one.sum(2, "").length();
        double n2 = other.sum(2, "").length();
        var nameDots = dots.get("");
        boolean named = n1 > 0 && n2 > 0;
        if (named && nameDots != null) {
            names = nameDots[2] / n1 / n2;
        }
        double best = 0;
        boolean shared = false;
        for (var tongue : one.tongues()) {
            if (other.sum(0, tongue) == null) {
                continue;
            }
            shared = true;
            var dot = dots.get(tongue);
            double sum = named ? tuning.names() * names : 0;
            double weights = named ? tuning.names() : 0;
            for (int field = 0; field < 2; field++) {
                double length = one.sum(field, tongue).length() * other.sum(field, tongue).length();
                if (length > 0) {
                    weights += weight(field);
                    sum += dot == null ? 0 : weight(field) * dot[field] / length;
                }
            }
            best = Math.max(best, weights == 0 ? 0 : sum / weights);
        }
        return shared ? best : tuning.cross() * names;
    }
}
