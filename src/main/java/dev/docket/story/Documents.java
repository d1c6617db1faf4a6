package dev.docket.story;

import dev.docket.article.Article;
import dev.docket.story.cluster.Document;
import dev.docket.story.cluster.Roundup;
import dev.docket.story.record.FiledText;
import org.jspecify.annotations.Nullable;

/** Articles as the clustering sees them. */
final class Documents {

    private Documents() {}

    /** Whether an article covers many events, by its source's shelf or by what it says. */
    static boolean isRoundup(Article article) {
        return article.origin().isRoundUp() || standsAlone(article);
    }

    /** Whether what an article says has kept it from joining any other. */
    static boolean standsAlone(Article article) {
        return Roundup.is(of(article));
    }

    static Document of(Article article) {
        return of(article, null);
    }

    /**
     * An article as it was when it was filed.
     *
     * @param filed the text that it had then, or null if it has that still
     */
    static Document of(Article article, @Nullable FiledText filed) {
        return new Document(
                article.id(),
                article.text().language(),
                article.date(),
                article.origin().publisher(),
                filed == null ? article.text().title() : filed.title(),
                filed == null ? article.text().body() : filed.body(),
                article.url(),
                article.links());
    }
}
