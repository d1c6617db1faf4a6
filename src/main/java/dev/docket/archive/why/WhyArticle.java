package dev.docket.archive.why;

import dev.docket.archive.text.Dates;
import dev.docket.archive.text.Says;
import dev.docket.archive.view.Link;
import dev.docket.story.CommonGround;
import dev.docket.story.StoryReasons.Arrival;
import dev.docket.story.StoryReasons.ArticleReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Why an article is in a story.
 *
 * @param lang of its title
 * @param date ISO 8601 in UTC
 * @param dateText the same in words
 * @param arrival how it came, a sentence or two
 * @param measures how like the articles before it it is
 * @param shared what it shares with them
 */
public record WhyArticle(
        long id,
        Link title,
        String lang,
        String source,
        String date,
        String dateText,
        String arrival,
        List<Measure> measures,
        List<SharedTerms> shared) {

    /** A number and what it says. */
    public record Measure(String name, String value) {}

    /** Some terms of a kind. */
    public record SharedTerms(String name, List<String> terms) {}

    static List<WhyArticle> all(List<ArticleReason> reasons, Says says) {
        return reasons.stream().map(reason -> of(reason, says)).toList();
    }

    private static WhyArticle of(ArticleReason reason, Says says) {
        var article = reason.article();
        boolean alone = reason.ground().equals(CommonGround.NONE);
        return new WhyArticle(
                article.id(),
                Link.outside(article.text().title(), article.url()),
                article.text().language(),
                article.origin().source(),
                article.date().toString(),
                Dates.moment(says.language(), article.date()),
                arrival(reason, says),
                alone ? List.of() : measures(reason.ground(), says),
                shared(reason.ground(), says));
    }

    private static String arrival(ArticleReason reason, Says says) {
        var key = "why.arrival." + reason.arrival().name().toLowerCase(Locale.ROOT);
        var came = says.text(key, Map.of("story", Long.toString(reason.placedIn())));
        return likeness(reason, says).map(likeness -> came + " " + likeness).orElse(came);
    }

    private static Optional<String> likeness(ArticleReason reason, Says says) {
        var likeness = reason.likeness();
        var bar = reason.bar();
        if (likeness == null || bar == null || reason.arrival() == Arrival.EDITED) {
            return Optional.empty();
        }
        var key = likeness >= bar ? "why.passed" : "why.missed";
        return Optional.of(says.text(key, Map.of("likeness", likeness, "bar", bar)));
    }

    private static List<Measure> measures(CommonGround ground, Says says) {
        return List.of(
                measure("why.centre", ground.centre(), says),
                measure("why.nearest", ground.nearest(), says),
                measure("why.time", ground.days(), says));
    }

    private static Measure measure(String key, double value, Says says) {
        return new Measure(says.text(key), says.text("why.number", Map.of("value", value)));
    }

    private static List<SharedTerms> shared(CommonGround ground, Says says) {
        var shared = new ArrayList<SharedTerms>();
        add(shared, says.text("why.words"), terms(ground.words(), says));
        add(shared, says.text("why.names"), terms(ground.names(), says));
        add(shared, says.text("why.versions"), ground.versions());
        add(shared, says.text("why.links"), ground.links());
        return List.copyOf(shared);
    }

    private static void add(List<SharedTerms> shared, String name, List<String> terms) {
        if (!terms.isEmpty()) {
            shared.add(new SharedTerms(name, terms));
        }
    }

    private static List<String> terms(List<CommonGround.Term> terms, Says says) {
        return terms.stream()
                .map(term ->
                        says.text("why.share", Map.of("term", term.text(), "share", term.share())))
                .toList();
    }
}
