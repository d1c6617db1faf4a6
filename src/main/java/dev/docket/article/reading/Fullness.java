package dev.docket.article.reading;

import dev.docket.article.duplicate.Overlap;

/** Which text is the fuller one: the feed's or the page's. */
final class Fullness {

    /** A feed's text of so many words that the page has not is not what was read there. */
    private static final int TELLING = 80;

    /** Of a text that is there, more than this is found again. */
    private static final double FOUND = 0.2;

    private Fullness() {}

    /**
     * Whether the page has the fuller text. A whole text from the feed goes before the beginning of
     * one, however much else stands on such a page, and before a page that has not a word of it.
     *
     * @param teaser whether the page shows the beginning only
     */
    static boolean isFuller(String page, boolean teaser, FeedText feed) {
        if (feed.isWhole() && (teaser || misses(page, feed.body()))) {
            return page.isEmpty() && feed.body().isEmpty();
        }
        return Words.in(page) >= Words.in(feed.body());
    }

    private static boolean misses(String page, String feed) {
        return Words.in(feed) >= TELLING && Overlap.of(feed, page).containment() < FOUND;
    }
}
