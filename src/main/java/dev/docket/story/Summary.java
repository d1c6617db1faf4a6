package dev.docket.story;

import java.util.List;

/**
 * A story in its sources' own words: chosen and extracted, never invented.
 *
 * @param headline the title of the fullest or primary article
 * @param language of the headline, a BCP 47 tag
 * @param primaryArticleId the article that the headline and the first line come from
 * @param lines two to four sentences; fewer when the sources say no more
 */
public record Summary(String headline, String language, long primaryArticleId, List<Line> lines) {

    /** One sentence, unchanged, with the article that says it. */
    public record Line(String text, String language, long articleId) {}
}
