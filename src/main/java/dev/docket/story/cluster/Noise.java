package dev.docket.story.cluster;

import java.util.List;

/**
 * How like a newcomer is to stories that it has nothing to do with: where every article is about
 * the same field, all are a little alike.
 *
 * @param mean of the ten likest after the first three, which may be parts of one story, as may all
 *     that are nearly as like as the first
 * @param deviation of the same, never quite 0
 */
record Noise(double mean, double deviation) {

    private static final int RELATED = 3;
    private static final int UNRELATED = 10;

    /** What is nearly as like as the likest is a part of the same story too. */
    private static final double SAME = 0.9;

    /** What stands in for stories that are not there yet, in a room that has just opened. */
    private static final double USUAL = 0.08;

    private static final double USUAL_VARIANCE = 0.0009;
    private static final double LEAST_DEVIATION = 0.015;

    /**
     * @param likest the likest first
     */
    static Noise of(List<Kin> likest) {
        double same = likest.isEmpty() ? 0 : SAME * likest.getFirst().likeness();
        var unrelated =
                likest.stream()
                        .skip(RELATED)
                        .filter(kin -> kin.likeness() < same)
                        .limit(UNRELATED)
                        .toList();
        int missing = UNRELATED - unrelated.size();
        double sum = missing * USUAL;
        for (var kin : unrelated) {
            sum += kin.likeness();
        }
        double mean = sum / UNRELATED;
        double squares = missing * USUAL_VARIANCE;
        for (var kin : unrelated) {
            squares += (kin.likeness() - mean) * (kin.likeness() - mean);
        }
        return new Noise(mean, Math.sqrt(squares / UNRELATED) + LEAST_DEVIATION);
    }
}
