package dev.docket.article.extract.body;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The weight of every element of a tree, taken in one walk. */
final class Weights {

    private static final Weight NOTHING = new Weight();

    /** Blocks that hold text rather than other blocks: their points go to the parent. */
    private static final Set<String> TEXT_BLOCKS =
            Set.of("p", "li", "blockquote", "pre", "dd", "dt", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final IdentityHashMap<Element, Weight> byElement = new IdentityHashMap<>();

    static Weights of(Element root) {
        var weights = new Weights();
        var run = weights.measure(root, new Run(), false);
        weights.settle(root, run);
        return weights;
    }

    Weight of(Element element, Weight otherwise) {
        return byElement.getOrDefault(element, otherwise);
    }

    Weight at(Element element) {
        return byElement.getOrDefault(element, NOTHING);
    }

    /** Walks {@code element}; returns the run that is still open at its end. */
    private Run measure(Element element, Run open, boolean inLink) {
        var weight = new Weight();
        weight.articles = element.nameIs("article") ? 1 : 0;
        byElement.put(element, weight);
        boolean link = inLink || element.nameIs("a");
        var run = open;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                run.add(text.getWholeText(), link);
            } else if (child instanceof Element inner) {
                run = inner(element, inner, run, link);
            }
        }
        return run;
    }

    private Run inner(Element outer, Element inner, Run open, boolean link) {
        if (Blocks.breaksLine(inner)) {
            settle(outer, open);
            settle(inner, measure(inner, new Run(), link));
            at(outer).add(at(inner));
            return new Run();
        }
        var run = measure(inner, open, link);
        at(outer).add(at(inner));
        return run;
    }

    private void settle(Element holder, Run run) {
        var weight = at(holder);
        weight.chars += run.chars();
        weight.linkChars += run.linkChars();
        if (run.isParagraph() && !HEADINGS.contains(holder.normalName())) {
            weight.prose += run.chars();
            credit(
                    TEXT_BLOCKS.contains(holder.normalName()) ? holder.parent() : holder,
                    run.points());
        }
    }

    /** The nearest ancestor gets all points, the next half, the third a sixth (Readability). */
    private void credit(@Nullable Element first, double points) {
        double share = points;
        int level = 0;
        for (var at = first; at != null && level < 4; at = at.parent(), level++) {
            byElement.computeIfAbsent(at, _ -> new Weight()).score += share;
            share = level == 0 ? points / 2 : points / ((level + 1) * 3);
        }
    }
}
