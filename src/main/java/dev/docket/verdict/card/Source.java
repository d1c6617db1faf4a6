package dev.docket.verdict.card;

import dev.docket.article.Article;
import dev.docket.verdict.claim.Reading;
import dev.docket.verdict.claim.Subject;
import java.time.Instant;
import java.util.Locale;

/** An article's reading with its standing. */
public record Source(Reading reading, Tier tier, String publisher, Instant date) {

    /** How near a source is to what it reports; the nearer wins. */
    public enum Tier {
        PRIMARY,
        PRESS,
        AGGREGATOR
    }

    /**
     * An article's reading as a source on {@code subject}: primary if we know it to be, or if it is
     * the subject's own.
     */
    public static Source of(Article article, Reading reading, Subject subject) {
        return new Source(
                reading, tier(article, subject), article.origin().publisher(), article.date());
    }

    private static Tier tier(Article article, Subject subject) {
        int authority = article.origin().authority();
        if (authority >= 3 || isOwn(article.origin().publisher(), subject)) {
            return Tier.PRIMARY;
        }
        return authority == 2 ? Tier.PRESS : Tier.AGGREGATOR;
    }

    /** "Mistral AI" publishes about "Mistral Small 4" at first hand. */
    private static boolean isOwn(String publisher, Subject subject) {
        var house = firstWord(publisher);
        return house.length() >= 3 && firstWord(subject.name()).equals(house);
    }

    private static String firstWord(String name) {
        return name.toLowerCase(Locale.ROOT).split("[\\s\\d._-]+", 2)[0];
    }
}
