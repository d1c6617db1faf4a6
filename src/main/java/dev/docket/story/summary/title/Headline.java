package dev.docket.story.summary.title;

import dev.docket.article.Article;
import dev.docket.story.summary.Primary;
import dev.docket.story.summary.sentence.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The title that stands above a story.
 *
 * @param text chosen and cleaned, never written
 * @param language the one it is in, a BCP 47 tag
 */
public record Headline(String text, String language) {

    /** How many places of the order of precedence weigh as much as one point of a flaw. */
    private static final int PLACES = 2;

    private record Offer(Headline headline, int tier, int weight, int place) {}

    /**
     * The best title in the language wanted, else in English, else in any: one that tells the news
     * rather than a bare name, a question or a tease, of the article that speaks first.
     *
     * @param articles in order of precedence, not empty
     * @param wanted a BCP 47 primary tag
     */
    public static Headline of(List<Article> articles, String wanted) {
        var offers = new ArrayList<Offer>();
        for (var article : articles) {
            var headline = of(article);
            offers.add(
                    new Offer(
                            headline,
                            Primary.tier(headline.language(), wanted),
                            Flaw.weightOf(headline.text()),
                            offers.size()));
        }
        return offers.stream()
                .min(
                        Comparator.comparing((Offer offer) -> offer.headline().text().isBlank())
                                .thenComparingInt(Offer::tier)
                                .thenComparingInt(offer -> offer.weight() + offer.place() / PLACES)
                                .thenComparingInt(Offer::place))
                .orElseThrow()
                .headline();
    }

    private static Headline of(Article article) {
        var title = Title.of(article);
        var text = Flaw.isVersion(title) ? Release.named(article, title) : title;
        var language = article.text().language();
        return new Headline(text, Script.isHan(text) && !isAsian(language) ? "zh" : language);
    }

    private static boolean isAsian(String language) {
        return language.startsWith("zh") || language.startsWith("ja") || language.startsWith("ko");
    }
}
