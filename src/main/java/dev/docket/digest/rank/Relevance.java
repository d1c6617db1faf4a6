package dev.docket.digest.rank;

import dev.docket.article.Article;
import dev.docket.verdict.Component;
import dev.docket.verdict.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The gate: whether a story is about open AI, and which of its words and claims say so (specs:
 * relevance gate). A closed product's launch, a funding round or a benchmark by itself is not.
 *
 * @param reasons what speaks for the story, for readers of its page
 */
public record Relevance(boolean open, List<String> reasons) {

    /** Characters of an article that its author puts first. */
    private static final int LEAD = 600;

    /** Weighted mentions needed where a claim about an artefact is at hand; where none is, more. */
    private static final double WITH_CLAIM = 1;

    /** What an open-AI phrase in a title weighs. */
    private static final double TITLE = 3;

    /** What a model of an open family in a title weighs. */
    private static final double FAMILY = 2.5;

    private static final double EVENT = 2.5;
    private static final double DEBATE = 5;

    public static Relevance of(Candidate candidate) {
        var articles = candidate.story().ownArticles();
        var families = Families.of(candidate);
        if (families.named().isEmpty()
                && families.tools().isEmpty()
                && articles.stream().noneMatch(Relevance::isAboutAi)) {
            return new Relevance(false, List.of());
        }
        var fullest =
                articles.stream()
                        .max(Comparator.comparingDouble(Relevance::weight))
                        .orElseGet(candidate::primary);
        var inTitle = titles(candidate);
        var reasons = new ArrayList<>(claims(candidate));
        reasons.addAll(OpenWords.distinct(concat(inTitle, OpenWords.in(lead(fullest))), 4));
        reasons.addAll(families.models());
        double weight =
                Math.max(TITLE * inTitle.size(), FAMILY * families.models().size())
                        + weight(fullest);
        return new Relevance(isOpen(candidate, families, inTitle, weight), List.copyOf(reasons));
    }

    private static boolean isOpen(
            Candidate candidate, Families families, List<String> inTitle, double weight) {
        boolean named = !inTitle.isEmpty() || !families.models().isEmpty();
        return switch (candidate.verdict().ruling().label()) {
            case FULLY_OPEN, OPEN_RECIPE, OPEN_WEIGHTS, STRINGS_ATTACHED, PROMISED ->
                    weight >= WITH_CLAIM || !families.named().isEmpty();
            case BUILDING_BLOCK ->
                    (weight >= WITH_CLAIM || isOfATool(candidate, families))
                            && !(families.areServed() && inTitle.isEmpty());
            case GROUND_SHIFT, UNPROVEN -> weight >= EVENT && !families.areServed();
            case API_ONLY -> named && !families.areServed();
            case NO_RULING -> named && weight >= DEBATE;
        };
    }

    /** Makers speak of the software itself; others of what can be done with it. */
    private static boolean isOfATool(Candidate candidate, Families families) {
        return !families.tools().isEmpty() && candidate.isToldFirstHand();
    }

    private static boolean isAboutAi(Article article) {
        return OpenWords.mentionsAi(article.text().title() + "\n" + lead(article));
    }

    /** What the text of an article says for the story, its title aside. */
    private static double weight(Article article) {
        return 1.5 * OpenWords.in(lead(article)).size() + density(article.text().body());
    }

    private static List<String> titles(Candidate candidate) {
        var found = new ArrayList<String>();
        for (var article : candidate.story().articles()) {
            found.addAll(OpenWords.in(article.text().title()));
        }
        return found.subList(0, Math.min(found.size(), 3));
    }

    private static List<String> claims(Candidate candidate) {
        var card = candidate.verdict().card();
        var claims = new ArrayList<String>();
        for (var component : Component.values()) {
            var status = card.status(component);
            if (component != Component.API && status != Status.NOT_STATED) {
                claims.add(component.key().replace('_', ' ') + " " + status.key());
            }
        }
        card.licences().forEach(licence -> claims.add(licence.name()));
        return claims;
    }

    /** Mentions for each thousand characters of the whole text, at most three. */
    private static double density(String body) {
        return body.isEmpty() ? 0 : Math.min(3, 1000.0 * OpenWords.in(body).size() / body.length());
    }

    private static String lead(Article article) {
        var body = article.text().body();
        return body.substring(0, Math.min(LEAD, body.length()));
    }

    private static List<String> concat(List<String> one, List<String> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
