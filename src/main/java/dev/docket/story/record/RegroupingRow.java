package dev.docket.story.record;

import dev.docket.story.cluster.Regrouping;
import java.util.List;

/**
 * A regrouping in the order of all of them.
 *
 * @param afterArticle the article that had been filed last
 */
public record RegroupingRow(
        long id,
        long afterArticle,
        long fromId,
        long intoId,
        List<Long> articles,
        List<Long> leftArticles,
        List<Long> metArticles) {

    public Regrouping regrouping() {
        return new Regrouping(fromId, intoId, articles, leftArticles, metArticles);
    }
}
