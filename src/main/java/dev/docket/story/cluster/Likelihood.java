package dev.docket.story.cluster;

import dev.docket.story.vector.Frequencies;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How likely a story and an article, or another story, are one: the evidence, and its weight. */
final class Likelihood {

    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    /** Days that an event is written about; what comes later is more likely a follow-up. */
    private static final double SPAN = 8;

    private static final double LONGEST = 4; // spans
    private static final int BARE = 15; // terms
    private static final double SCALE = .03;
    private static final double TENFOLD = 10;
    private static final double FURTHEST = 20; // deviations
    private static final double BELOW = -3;

    private final Model model;
    private final Frequencies frequencies;

    Likelihood(Model model, Frequencies frequencies) {
        this.model = model;
        this.frequencies = frequencies;
    }

    /** The probability that they are one story, 0 to 1. */
    double of(Cluster asked, Kin kin, Noise noise, boolean merging) {
        var weights = kin.foreign() ? model.foreign() : merging ? model.merge() : model.join();
        return weights.probability(evidence(asked, kin, noise));
    }

    /** All that is known of the pair. */
    Evidence evidence(Cluster asked, Kin kin, Noise noise) {
        var evidence = new Evidence();
        addLikeness(evidence, kin);
        addShares(evidence, asked, kin.cluster());
        addNoise(evidence, kin, noise);
        addTime(evidence, asked, kin.cluster());
        addFigures(evidence, asked, kin.cluster());
        evidence.set(Feature.SIZE, Math.log(kin.cluster().members().size()))
                .set(Feature.OTHER_SIZE, Math.log(asked.members().size()))
                .set(Feature.SAME_SOURCE, asked.isOfTheSameSourceAs(kin.cluster()))
                .set(Feature.LINK, kin.linked());
        if (isBare(asked, kin.cluster())) {
            addBareness(evidence);
        }
        return evidence;
    }

    private static void addLikeness(Evidence evidence, Kin kin) {
        evidence.set(Feature.ALL, kin.centres().all())
                .set(Feature.TITLE, kin.centres().title())
                .set(Feature.NAMES, kin.centres().names())
                .set(Feature.NEAREST_ALL, kin.nearests().all())
                .set(Feature.NEAREST_TITLE, kin.nearests().title())
                .set(Feature.NEAREST_NAMES, kin.nearests().names());
    }

    private void addShares(Evidence evidence, Cluster asked, Cluster other) {
        var tongue = sharedTongue(asked, other);
        if (tongue != null) {
            var mine = asked.words(Field.TITLE, tongue);
            var theirs = other.words(Field.TITLE, tongue);
            evidence.set(Feature.TITLE_HELD, mine.heldBy(theirs))
                    .set(Feature.TITLE_HOLDS, theirs.heldBy(mine))
                    .set(Feature.RARE_TITLE, mine.rareWith(theirs, frequencies))
                    .set(
                            Feature.RARE_ALL,
                            asked.words(Field.ALL, tongue)
                                    .rareWith(other.words(Field.ALL, tongue), frequencies));
        }
        evidence.set(Feature.NAMES_HELD, asked.names().heldBy(other.names()))
                .set(Feature.NAMES_HOLDS, other.names().heldBy(asked.names()))
                .set(Feature.RARE_NAMES, asked.names().rareWith(other.names(), frequencies));
    }

    private static void addNoise(Evidence evidence, Kin kin, Noise noise) {
        double above = kin.likeness() - noise.mean();
        evidence.set(Feature.NOISE, noise.mean())
                .set(
                        Feature.ABOVE_NOISE,
                        Math.log((kin.likeness() + SCALE) / (noise.mean() + SCALE)))
                .set(
                        Feature.DEVIATIONS,
                        Math.clamp(above / noise.deviation(), BELOW, FURTHEST) / TENFOLD);
        times(evidence, Feature.NOISY_ALL, Feature.ALL, noise);
        times(evidence, Feature.NOISY_NEAREST, Feature.NEAREST_ALL, noise);
        times(evidence, Feature.NOISY_TITLE, Feature.TITLE, noise);
        times(evidence, Feature.NOISY_RARE, Feature.RARE_TITLE, noise);
        times(evidence, Feature.NOISY_NAMES, Feature.NAMES, noise);
    }

    private static void times(Evidence evidence, Feature noisy, Feature plain, Noise noise) {
        evidence.set(noisy, evidence.get(plain) * noise.mean() * TENFOLD);
    }

    private static void addBareness(Evidence evidence) {
        evidence.set(Feature.BARE, true)
                .set(Feature.BARE_ALL, evidence.get(Feature.ALL))
                .set(Feature.BARE_NEAREST, evidence.get(Feature.NEAREST_ALL))
                .set(Feature.BARE_RARE, evidence.get(Feature.RARE_TITLE))
                .set(Feature.BARE_HELD, evidence.get(Feature.TITLE_HELD))
                .set(Feature.BARE_HOLDS, evidence.get(Feature.TITLE_HOLDS))
                .set(Feature.BARE_SIZE, evidence.get(Feature.SIZE))
                .set(Feature.BARE_ABOVE_NOISE, evidence.get(Feature.ABOVE_NOISE));
    }

    private static boolean isBare(Cluster asked, Cluster other) {
        var tongue = sharedTongue(asked, other);
        return tongue != null && asked.words(Field.ALL, tongue).size() <= BARE;
    }

    private static @Nullable String sharedTongue(Cluster one, Cluster other) {
        String shared = null;
        for (var tongue : one.tongues()) {
            if (other.tongues().contains(tongue)) {
                shared = tongue;
            }
        }
        return shared;
    }

    private static void addTime(Evidence evidence, Cluster one, Cluster other) {
        evidence.set(Feature.GAP, Math.min(daysBetween(one, other) / SPAN, LONGEST))
                .set(
                        Feature.SPREAD,
                        Math.clamp((daysOverall(one, other) - SPAN) / SPAN, 0, LONGEST));
    }

    /** Days from the end of the earlier to the beginning of the later; 0 if nobody knows. */
    static double daysBetween(Cluster one, Cluster other) {
        return Math.max(
                0, Math.max(days(one.last(), other.first()), days(other.last(), one.first())));
    }

    /** Days from the first article of both to the last: an event does not go on for ever. */
    private static double daysOverall(Cluster one, Cluster other) {
        return Math.max(days(one.first(), other.last()), days(other.first(), one.last()));
    }

    private static double days(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null
                ? 0
                : Duration.between(from, to).toSeconds() / SECONDS_A_DAY;
    }

    private static void addFigures(Evidence evidence, Cluster one, Cluster other) {
        var years = one.years();
        var otherYears = other.years();
        if (!years.isEmpty() && !otherYears.isEmpty()) {
            evidence.set(Feature.OTHER_YEARS, Collections.disjoint(years, otherYears))
                    .set(Feature.SAME_YEAR, isLatest(years, otherYears));
        }
        if (!one.numbers().isEmpty() && !other.numbers().isEmpty()) {
            int shared = shared(one.numbers(), other.numbers());
            evidence.set(Feature.NUMBERS, Math.log1p(shared))
                    .set(Feature.OTHER_NUMBERS, shared == 0);
        }
    }

    private static boolean isLatest(NavigableSet<String> years, NavigableSet<String> others) {
        return years.last().equals(others.last());
    }

    private static int shared(Set<String> one, Set<String> other) {
        var small = one.size() < other.size() ? one : other;
        var large = small.equals(one) ? other : one;
        return (int) small.stream().filter(large::contains).count();
    }
}
