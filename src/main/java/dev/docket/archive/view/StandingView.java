package dev.docket.archive.view;

import dev.docket.archive.text.Says;
import dev.docket.digest.Standing;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why a story is in a digest and stands where it stands.
 *
 * @param text the score in a sentence
 * @param relevance what made it a story about open AI, in words of the story
 */
public record StandingView(String text, List<TermView> terms, List<String> relevance) {

    private static final Set<String> NAMED =
            Set.of(
                    "coverage",
                    "authority",
                    "openness",
                    "novelty",
                    "primary",
                    "freshness",
                    "attention",
                    "reliability");

    static StandingView of(Standing standing, Says says) {
        return new StandingView(
                says.text("story.why.score", Map.of("score", Math.round(standing.score()))),
                standing.terms().entrySet().stream()
                        .map(term -> term(term.getKey(), term.getValue(), says))
                        .toList(),
                standing.relevance());
    }

    private static TermView term(String name, double value, Says says) {
        // A formula may gain a term before the pages have a word for it: its own name will do.
        return new TermView(
                NAMED.contains(name) ? says.text("term." + name) : name, Math.round(100 * value));
    }
}
