package dev.docket.story.cluster;

/**
 * How sure the clustering must be: one pair of numbers for every kind of news.
 *
 * @param join least probability at which an article joins a story
 * @param merge least probability at which two stories become one; much higher, for a wrong merge
 *     spoils two stories
 */
public record Tuning(double join, double merge) {

    public static final Tuning DEFAULT = new Tuning(.25, .84);
}
