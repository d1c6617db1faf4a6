package dev.docket.story.cluster;

import java.util.Comparator;

/**
 * A story that shares something with an article, or with another story.
 *
 * @param nearest its article that shares most with the other
 * @param centres cosines with the story as a whole
 * @param nearests cosines with that article
 * @param foreign whether they share no language, so that only names can be compared
 * @param linked whether an article of it cites the other, is cited, or cites the same
 */
record Kin(
        Cluster cluster,
        Member nearest,
        Cosines centres,
        Cosines nearests,
        boolean foreign,
        boolean linked) {

    /** The likest first; the older of equals. */
    static final Comparator<Kin> LIKEST =
            Comparator.comparingDouble((Kin kin) -> -kin.likeness())
                    .thenComparingLong(kin -> kin.cluster().id());

    private static final double CENTRE = .6;
    private static final double LINK = .25;

    /** One cosine a field. */
    record Cosines(double all, double title, double names) {

        private static final double ALL = .6;
        private static final double TITLE = .3;
        private static final double NAMES = .1;

        double mean() {
            return mean(all, title, names);
        }

        static double mean(double all, double title, double names) {
            return ALL * all + TITLE * title + NAMES * names;
        }
    }

    /** How like the story as a whole is. */
    double centre() {
        return foreign ? centres.names() : centres.mean();
    }

    /** How like the likest article is. */
    double nearness() {
        return foreign ? nearests.names() : nearests.mean();
    }

    /** A quick measure by which the few are chosen that are looked at more closely. */
    double likeness() {
        double likeness = foreign ? centre() : CENTRE * centre() + (1 - CENTRE) * nearness();
        return likeness + (linked ? LINK : 0);
    }
}
