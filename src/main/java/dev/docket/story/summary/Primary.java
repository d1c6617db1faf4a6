package dev.docket.story.summary;

import dev.docket.article.Article;
import dev.docket.story.thread.Makers;
import dev.docket.story.vector.Tongue;
import java.util.Comparator;
import java.util.List;

/** The order in which articles speak for a story. */
public final class Primary {

    private static final int FULL_TEXT =
            400; // characters from which an article tells a story itself

    private static final int SHORT_TEXT = 100; // characters; less is a title repeated

    private Primary() {}

    /** Articles in the wanted language first; among them, who says most with most authority. */
    static List<Article> inOrder(List<Article> articles, String wanted) {
        return articles.stream()
                .sorted(
                        Comparator.comparingInt((Article a) -> tier(a.text().language(), wanted))
                                .thenComparing(a -> a.text().title().isBlank())
                                .thenComparing(a -> !isFirstParty(a))
                                .thenComparing(a -> a.text().body().length() < FULL_TEXT)
                                .thenComparingInt(a -> -a.origin().authority())
                                .thenComparingInt(
                                        a -> -Math.min(a.text().body().length(), 10 * FULL_TEXT))
                                .thenComparing(Article::date)
                                .thenComparingLong(Article::id))
                .toList();
    }

    private static boolean isFirstParty(Article article) {
        return article.origin().authority() == 3
                && article.text().body().length() >= SHORT_TEXT
                && Makers.isMaker(article.origin().publisher(), article.text().title());
    }

    /** 0 for the wanted language, 1 for English, 2 for the others. */
    public static int tier(String language, String wanted) {
        var tongue = Tongue.of(language);
        if (tongue.equals(wanted)) {
            return 0;
        }
        return tongue.equals("en") ? 1 : 2;
    }
}
