package dev.docket.story.cluster;

import java.time.Duration;
import java.time.Instant;

/** How like two clusters are: words where they share a language, names everywhere, and time. */
final class Likeness {

    /** Days that an event is written about; what comes later is more likely a follow-up. */
    private static final double SPAN = 8;

    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    private final Tuning tuning;

    Likeness(Tuning tuning) {
        this.tuning = tuning;
    }

    /** The likeness of the centres, 0 to 1; in the language in which they are likest. */
    double ofCentres(Cluster one, Cluster other, Tally tally) {
        double names = cosine(tally.names(), one.names(), other.names());
        if (one.isForeignTo(other)) {
            return tuning.foreign() * names;
        }
        double best = 0;
        for (var tongue : one.tongues()) {
            if (other.tongues().contains(tongue)) {
                best = Math.max(best, inTongue(tongue, one, other, tally, names));
            }
        }
        return best;
    }

    private double inTongue(String tongue, Cluster one, Cluster other, Tally tally, double names) {
        var mean = new Mean();
        for (var field : Field.WORDS) {
            var mine = one.words(field, tongue);
            var theirs = other.words(field, tongue);
            if (!mine.isEmpty() && !theirs.isEmpty()) {
                mean.add(tuning.weight(field), cosine(tally.words(tongue, field), mine, theirs));
            }
        }
        if (!one.names().isEmpty() && !other.names().isEmpty()) {
            mean.add(tuning.names(), names);
        }
        return mean.value();
    }

    private static double cosine(double dot, Sum one, Sum other) {
        return dot == 0 ? 0 : dot / (one.length() * other.length());
    }

    /** The likeness of a new member to the one at a place, as the index has added it up. */
    double ofMembers(Member member, Index index, int place) {
        var other = index.member(place);
        if (!member.tongue().equals(other.tongue())) {
            return tuning.foreign() * index.dot(Field.NAMES, place);
        }
        var mean = new Mean();
        for (var field : Field.EACH) {
            if (!member.vector(field).isEmpty() && !other.vector(field).isEmpty()) {
                mean.add(tuning.weight(field), index.dot(field, place));
            }
        }
        return mean.value();
    }

    /** What is left of likeness when two stories are apart in time, or come from one source. */
    double kept(Cluster one, Cluster other) {
        double kept = one.isOfTheSameSourceAs(other) ? tuning.sameSource() : 1;
        return kept
                * Math.exp(-daysBetween(one, other) / tuning.decayDays())
                * Math.exp(-Math.max(0, spread(one, other) - SPAN) / tuning.decayDays());
    }

    private static double daysBetween(Cluster one, Cluster other) {
        var oneFirst = one.first();
        var oneLast = one.last();
        var otherFirst = other.first();
        var otherLast = other.last();
        if (oneFirst == null || oneLast == null || otherFirst == null || otherLast == null) {
            return 0; // nobody knows: the words decide
        }
        return Math.max(0, Math.max(days(oneLast, otherFirst), days(otherLast, oneFirst)));
    }

    /** Days from the first article of both to the last: an event does not go on for ever. */
    private static double spread(Cluster one, Cluster other) {
        var oneFirst = one.first();
        var oneLast = one.last();
        var otherFirst = other.first();
        var otherLast = other.last();
        if (oneFirst == null || oneLast == null || otherFirst == null || otherLast == null) {
            return 0;
        }
        return Math.max(days(oneFirst, otherLast), days(otherFirst, oneLast));
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / SECONDS_A_DAY;
    }

    /** A weighted mean over the fields that both sides have. */
    private static final class Mean {

        private double sum;
        private double weights;

        void add(double weight, double value) {
            sum += weight * value;
            weights += weight;
        }

        double value() {
            return weights == 0 ? 0 : sum / weights;
        }
    }
}
