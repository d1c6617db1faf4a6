package dev.docket.story.summary;

import dev.docket.platform.text.Language;
import dev.docket.story.Story;
import dev.docket.story.Summary;
import dev.docket.story.summary.title.Headline;
import java.util.Collection;

/** Extracts the summary of a story. */
public final class Summarizer {

    private Summarizer() {}

    /**
     * The summary for readers of a language; in other languages where no article is in theirs.
     *
     * @param told sentences that the same readers have read already
     */
    public static Summary of(Story story, Language preferred, Collection<String> told) {
        var articles = Primary.inOrder(story.ownArticles(), preferred.tag());
        var headline = Headline.of(articles, preferred.tag());
        var lines = new Extraction(headline.text(), told).from(articles, preferred.tag());
        return new Summary(headline.text(), headline.language(), articles.getFirst().id(), lines);
    }
}
