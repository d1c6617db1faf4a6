package dev.docket.story;

import java.util.List;

/**
 * A story in its sources' own words: chosen and extracted, never invented.
 *
 * @param headline the best title of its articles, cleaned
 * @param language of the headline, a BCP 47 tag
 * @param primaryArticleId the article that it is told from, whose sentence leads where it has one
 * @param lines two to four sentences; fewer when the sources say no more
 */
public record Summary(String headline, String language, long primaryArticleId, List<Line> lines) {

    /** One sentence, unchanged, with the article that says it. */
    public record Line(String text, String language, long articleId) {}
}
