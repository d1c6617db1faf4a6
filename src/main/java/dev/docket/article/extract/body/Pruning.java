package dev.docket.article.extract.body;

import java.util.ArrayList;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes out of a page what cannot be part of its article. */
final class Pruning {

    private static final Set<String> NEVER_TEXT =
            Set.of(
                    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg",
                    "canvas", "button", "input", "select", "textarea", "dialog", "nav", "menu",
                    "audio", "video", "map", "link", "meta", "img", "source", "label", "math-script");

    private static final Set<String> SELDOM_TEXT = Set.of("aside", "footer", "form", "header", "fieldset");

    /** Something that holds more than this share of the page's prose is kept, whatever it is called. */
    private static final double TOO_MUCH_TO_LOSE = 0.4;

    private final Weights weights;
    private final int prose;

    private Pruning(Element body) {
        weights = Weights.of(body);
        prose = weights.at(body).prose;
    }

    static void prune(Element body) {
        new Pruning(body).pruneChildren(body);
    }

    private void pruneChildren(Element parent) {
        for (var child : new ArrayList<>(parent.children())) {
            if (isUnwanted(child)) {
                child.replaceWith(new TextNode(" "));
            } else {
                pruneChildren(child);
            }
        }
    }

    private boolean isUnwanted(Element element) {
        if (NEVER_TEXT.contains(element.normalName())) {
            return true;
        }
        return looksUnwanted(element) && weights.at(element).prose <= prose * TOO_MUCH_TO_LOSE;
    }

    private boolean looksUnwanted(Element element) {
        if (isHidden(element)) {
            return true;
        }
        if (SELDOM_TEXT.contains(element.normalName())) {
            return !element.nameIs("header") || weights.at(element).prose == 0;
        }
        return Naming.isBoilerplate(element);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        var style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }
}
