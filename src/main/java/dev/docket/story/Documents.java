package dev.docket.story;

import dev.docket.article.Article;
import dev.docket.story.cluster.Document;
import dev.docket.story.cluster.Roundup;

/** Articles as the clustering sees them. */
final class Documents {

    private Documents() {}

    static boolean isRoundup(Article article) {
        return Roundup.is(of(article));
    }

    static Document of(Article article) {
        return new Document(
                article.id(),
                article.text().language(),
                article.date(),
                article.origin().publisher(),
                article.text().title(),
                article.text().body(),
                article.url(),
                article.links());
    }
}
