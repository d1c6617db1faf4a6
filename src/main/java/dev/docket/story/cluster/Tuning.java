package dev.docket.story.cluster;

/**
 * The numbers of the clustering: one set for every kind of news.
 *
 * @param all weight of title and body
 * @param title weight of the title
 * @param names weight of the names
 * @param centroid share of the story's centre in the score; the rest is its nearest article's
 * @param join least score at which an article joins a story
 * @param merge least similarity at which two stories become one
 * @param decayDays time after which an article's likeness to a story counts 1/e
 * @param cross what likeness by names alone is worth between languages
 * @param contrast how much likeness to unrelated stories raises the bar
 * @param linkBonus what a shared primary source adds to a score
 */
public record Tuning(
        double all,
        double title,
        double names,
        double centroid,
        double join,
        double merge,
        double decayDays,
        double cross,
        double contrast,
        double linkBonus,
        double mergeContrast,
        double startDecay) {

    public static final Tuning DEFAULT =
            new Tuning(.6, .3, .1, .6, .20, .35, 10, .8, 0, .25, 0, 0);
}
