package dev.docket.archive.view;

import dev.docket.archive.text.Says;
import dev.docket.digest.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Why a story is in a digest and stands where it stands.
 *
 * @param text the score in a sentence
 * @param relevance what made it a story about open AI, in words of the story
 */
public record StandingView(String text, List<TermView> terms, List<String> relevance) {

    /** The terms in the order of the formula; a stored digest has them by name. */
    private static final List<String> FORMULA =
            List.of(
                    "coverage",
                    "authority",
                    "openness",
                    "novelty",
                    "primary",
                    "freshness",
                    "attention",
                    "reliability");

    public static StandingView of(Standing standing, Says says) {
        return new StandingView(
                says.text("story.why.score", Map.of("score", Math.round(standing.score()))),
                terms(standing.terms(), says),
                standing.relevance());
    }

    private static List<TermView> terms(Map<String, Double> terms, Says says) {
        return terms.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Double> term) -> place(term.getKey()))
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(term -> term(term.getKey(), term.getValue(), says))
                .toList();
    }

    private static int place(String name) {
        int place = FORMULA.indexOf(name);
        return place < 0 ? FORMULA.size() : place;
    }

    private static TermView term(String name, double value, Says says) {
        // A formula may gain a term before the pages have a word for it: its own name will do.
        return new TermView(
                FORMULA.contains(name) ? says.text("term." + name) : name, Math.round(100 * value));
    }
}
