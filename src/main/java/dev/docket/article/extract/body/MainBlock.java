package dev.docket.article.extract.body;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article: Readability's points, then the page's own word. */
final class MainBlock {

    /** A parent is better than its child only with this much more prose. */
    private static final double WORTH_CLIMBING = 1.05;

    /** The share of the prose that the page's own choice must hold to be taken. */
    private static final double NEARLY_ALL = 0.85;

    /** An element of this much prose can be a whole article, in characters. */
    private static final int WHOLE = 800;

    /** What a parent adds must be text rather than links. */
    private static final double LINKS_IN_ADDITION = 0.3;

    private final Weights weights;
    private @Nullable Element best;
    private double bestScore;
    private @Nullable Element named;
    private int namedProse;

    private MainBlock(Weights weights) {
        this.weights = weights;
    }

    static Element in(Element body) {
        var search = new MainBlock(Weights.of(body));
        search.visit(body);
        return search.answer(body);
    }

    private void visit(Element element) {
        double score = score(element);
        if (score > bestScore) {
            bestScore = score;
            best = element;
        }
        int prose = weights.at(element).prose;
        if (prose > namedProse && Naming.isArticleBody(element)) {
            named = element;
            namedProse = prose;
        }
        for (var child = element.firstElementChild();
                child != null;
                child = child.nextElementSibling()) {
            visit(child);
        }
    }

    private double score(Element element) {
        var weight = weights.at(element);
        if (weight.score == 0) {
            return 0;
        }
        double liking = Naming.isArticle(element) ? 1.25 : 1;
        return weight.score * (1 - weight.linkDensity()) * liking;
    }

    private Element answer(Element body) {
        if (best == null) {
            return body;
        }
        var climbed = climb(best, body);
        boolean pageSaysSo = named != null && namedProse >= NEARLY_ALL * weights.at(climbed).prose;
        return pageSaysSo && named != null ? named : climbed;
    }

    private Element climb(Element from, Element body) {
        var at = from;
        for (var up = from.parent(); up != null && !at.equals(body); up = up.parent()) {
            if (isOneOfMany(at, up)) {
                return at;
            }
            at = isWorthIt(at, up) ? up : at;
            if (up.equals(body)) {
                break;
            }
        }
        return at;
    }

    /** An article among articles, as on a page that goes on for ever. */
    private boolean isOneOfMany(Element from, Element up) {
        return weights.at(from).prose > WHOLE
                && weights.at(up).articles > weights.at(from).articles
                && isArticleWithin(from, up)
                && Stories.beside(from, up);
    }

    private static boolean isArticleWithin(Element from, Element up) {
        for (var at = from; at != null && !at.equals(up); at = at.parent()) {
            if (at.nameIs("article")) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorthIt(Element from, Element up) {
        var small = weights.at(from);
        var large = weights.at(up);
        int added = large.chars - small.chars;
        int links = large.linkChars - small.linkChars;
        return large.prose > small.prose * WORTH_CLIMBING && links < added * LINKS_IN_ADDITION;
    }
}
