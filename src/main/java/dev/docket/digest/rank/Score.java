package dev.docket.digest.rank;

import dev.docket.article.Article;
import dev.docket.verdict.Label;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much a story matters to readers of an open-AI digest, 0 to 100, with every term kept (specs:
 * ranking).
 *
 * @param terms by name in the order of the formula, each 0 to 1
 */
public record Score(double total, Map<String, Double> terms) {

    private static final int VOICES = 8;
    private static final Pattern ARTEFACT =
            Pattern.compile(
                    "https?://(?:www\\.)?(?:huggingface\\.co|github\\.com|modelscope\\.cn|arxiv\\.org)/.+");

    /**
     * Scores a story of the period that ends at {@code now}.
     *
     * @param novelty 0 to 1, by the last digests
     * @param now the end of the period
     */
    public static Score of(Candidate candidate, double novelty, Instant now) {
        var terms = new LinkedHashMap<String, Double>();
        terms.put("coverage", logShare(candidate.publishers().size()));
        terms.put("authority", authority(candidate));
        terms.put("openness", openness(candidate.verdict().ruling().label()));
        terms.put("novelty", novelty);
        terms.put("primary", primary(candidate));
        terms.put("freshness", freshness(candidate, now));
        terms.put("attention", attention(candidate));
        terms.put("reliability", reliability(candidate));
        return new Score(100 * weighted(terms) * value(terms, "reliability"), terms);
    }

    private static double weighted(Map<String, Double> terms) {
        return 0.28 * value(terms, "coverage")
                + 0.16 * value(terms, "authority")
                + 0.18 * value(terms, "openness")
                + 0.14 * value(terms, "novelty")
                + 0.10 * value(terms, "primary")
                + 0.08 * value(terms, "freshness")
                + 0.06 * value(terms, "attention");
    }

    private static double value(Map<String, Double> terms, String name) {
        return terms.getOrDefault(name, 0.0);
    }

    private static double logShare(long count) {
        return Math.min(1, Math.log1p((double) count) / Math.log1p(VOICES));
    }

    private static double authority(Candidate candidate) {
        var all =
                candidate.story().articles().stream()
                        .mapToDouble(article -> article.origin().authority() / 3.0)
                        .summaryStatistics();
        return 0.6 * all.getMax() + 0.4 * all.getAverage();
    }

    private static double openness(Label label) {
        return switch (label) {
            case FULLY_OPEN -> 1.0;
            case GROUND_SHIFT -> 0.85;
            case OPEN_RECIPE -> 0.8;
            case OPEN_WEIGHTS -> 0.7;
            case BUILDING_BLOCK -> 0.65;
            case STRINGS_ATTACHED -> 0.55;
            case PROMISED -> 0.3;
            case API_ONLY -> 0.2;
            case UNPROVEN -> 0.15;
            case NO_RULING -> 0.1;
        };
    }

    /** 1 if a first party speaks, a half if the story only points at its artefacts. */
    private static double primary(Candidate candidate) {
        if (isFirstParty(candidate)) {
            return 1;
        }
        return pointsAtArtefacts(candidate) ? 0.5 : 0;
    }

    private static boolean isFirstParty(Candidate candidate) {
        return candidate.story().articles().stream()
                .anyMatch(article -> article.origin().authority() >= Candidate.FIRST_PARTY);
    }

    private static boolean pointsAtArtefacts(Candidate candidate) {
        return candidate.story().articles().stream()
                .flatMap(article -> article.links().stream())
                .anyMatch(link -> ARTEFACT.matcher(link).matches());
    }

    /** Mild on purpose: Monday's news can still lead on Sunday. */
    private static double freshness(Candidate candidate, Instant now) {
        var first =
                candidate.story().articles().stream()
                        .map(Article::date)
                        .min(Instant::compareTo)
                        .orElse(now);
        double days = Math.max(0, Duration.between(first, now).toHours() / 24.0);
        return Math.exp(-days / 5);
    }

    private static double attention(Candidate candidate) {
        return logShare(
                candidate.story().articles().stream()
                        .filter(article -> article.origin().authority() == 1)
                        .count());
    }

    private static double reliability(Candidate candidate) {
        boolean firstParty = isFirstParty(candidate);
        if (!firstParty && words(candidate.primary()) < 250 && candidate.publishers().size() == 1) {
            return 0.5;
        }
        if (candidate.verdict().ruling().label() == Label.UNPROVEN) {
            return 0.6;
        }
        return candidate.publishers().size() == 1 && !firstParty ? 0.8 : 1;
    }

    /** Words, or half the signs of a text without spaces. */
    private static int words(Article article) {
        var body = article.text().body();
        return article.text().language().equals("zh")
                ? body.length() / 2
                : body.split("\\s+", -1).length;
    }
}
