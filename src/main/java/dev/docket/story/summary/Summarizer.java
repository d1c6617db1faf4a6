package dev.docket.story.summary;

import dev.docket.platform.text.Language;
import dev.docket.story.Story;
import dev.docket.story.Summary;

/** Extracts the summary of a story. */
public final class Summarizer {

    private Summarizer() {}

    /** The summary for readers of a language; in other languages where no article is in theirs. */
    public static Summary of(Story story, Language preferred) {
        var articles = Primary.inOrder(story.ownArticles(), preferred.tag());
        var primary = articles.getFirst();
        var headline = Headline.of(primary);
        var lines = new Extraction(headline).from(articles, preferred.tag());
        return new Summary(headline, primary.text().language(), primary.id(), lines);
    }
}
