package dev.docket.story.cluster;

/**
 * The numbers of the clustering: one set for every kind of news. Likenesses are cosines, 0 to 1.
 *
 * @param all weight of title and body
 * @param title weight of the title
 * @param names weight of the names
 * @param centre share of the story's centre in a score; the rest is its nearest article's
 * @param join least score at which an article joins a story
 * @param merge least likeness at which two stories become one
 * @param decayDays time after which a story's likeness counts 1/e
 * @param foreign what likeness by names alone is worth, between languages
 * @param contrast how much likeness to unrelated stories raises the bar to join: where every
 *     article is about the same field, all are a little alike
 * @param mergeContrast the same for the bar to merge
 * @param link what a shared primary source adds to a score
 * @param sameSource what likeness is worth to a story told by the same source only: a newsroom
 *     seldom writes the same story twice, but always in the same words
 */
public record Tuning(
        double all,
        double title,
        double names,
        double centre,
        double join,
        double merge,
        double decayDays,
        double foreign,
        double contrast,
        double mergeContrast,
        double link,
        double sameSource) {

    public static final Tuning DEFAULT =
            new Tuning(.6, .3, .1, .6, .17, .33, 8, 1, .75, .3, .25, .75);

    double weight(Field field) {
        return switch (field) {
            case ALL -> all;
            case TITLE -> title;
            case NAMES -> names;
        };
    }
}
