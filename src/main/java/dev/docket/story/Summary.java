package dev.docket.story;

import dev.docket.platform.text.Language;
import dev.docket.story.summary.Summarizer;
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

    /**
     * Extracts the summary of a story for readers of a language: from the articles in it where
     * there are any, else from English ones, else from what there is.
     */
    public static Summary of(Story story, Language preferred) {
        return Summarizer.of(story, preferred);
    }

    /** One sentence, unchanged, with the article that says it. */
    public record Line(String text, String language, long articleId) {}
}
