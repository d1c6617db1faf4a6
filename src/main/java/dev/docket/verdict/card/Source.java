package dev.docket.verdict.card;

import dev.docket.article.Article;
import dev.docket.verdict.claim.Reading;
import java.time.Instant;

/** An article's reading with its standing. */
public record Source(Reading reading, Tier tier, String publisher, Instant date) {

    /** How near a source is to what it reports; the nearer wins. */
    public enum Tier {
        PRIMARY,
        PRESS,
        AGGREGATOR
    }

    public static Source of(Article article, Reading reading) {
        return new Source(
                reading, tier(article.origin().authority()), article.origin().publisher(), article.date());
    }

    private static Tier tier(int authority) {
        return switch (authority) {
            case 3 -> Tier.PRIMARY;
            case 2 -> Tier.PRESS;
            default -> Tier.AGGREGATOR;
        };
    }
}
