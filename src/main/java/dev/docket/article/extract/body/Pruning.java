package dev.docket.article.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes out of a page what cannot be part of its article. */
final class Pruning {

    private static final Set<String> NEVER_TEXT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "rt",
                    "rp",
                    "canvas",
                    "button",
                    "input",
                    "select",
                    "textarea",
                    "dialog",
                    "nav",
                    "menu",
                    "figcaption",
                    "audio",
                    "video",
                    "map",
                    "link",
                    "meta",
                    "source",
                    "label");

    private static final Set<String> SELDOM_TEXT =
            Set.of("aside", "footer", "form", "header", "fieldset");

    private static final Pattern NOT_SHOWN =
            Pattern.compile("(?i)(?:^|[\\s;])display\\s*:\\s*none(?![\\w-])");

    /**
     * Something that holds more than this share of the page's prose is kept, whatever it is called.
     */
    private static final double TOO_MUCH_TO_LOSE = 0.4;

    private final Weights weights;
    private final double most;

    private final String description;
    private final Map<String, Boolean> verdicts = new HashMap<>();

    private Pruning(Element body, double share, String description) {
        this.description = description;
        weights = Weights.of(body);
        most = weights.at(body).prose * share;
    }

    /** Takes out all that is, or is called, something else than the text. */
    static void prune(Element body, String description) {
        new Pruning(body, TOO_MUCH_TO_LOSE, description).pruneChildren(body);
    }

    /** Takes out only what cannot be text: for pages whose article bears a misleading name. */
    static void pruneLittle(Element body) {
        new Pruning(body, -1, "").pruneChildren(body);
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
        return looksUnwanted(element) && weights.at(element).prose <= most;
    }

    private boolean looksUnwanted(Element element) {
        if (isHidden(element)) {
            return true;
        }
        if (SELDOM_TEXT.contains(element.normalName())) {
            return !element.nameIs("header") || weights.at(element).prose == 0;
        }
        return isBoilerplate(element) && !Description.isOf(element, description, weights);
    }

    /** The same names come again and again on a page. */
    private boolean isBoilerplate(Element element) {
        if (!Naming.isNamed(element) && !element.hasAttr("role")) {
            return false;
        }
        var names = element.className() + ' ' + element.id() + ' ' + element.attr("role");
        return verdicts.computeIfAbsent(names, _ -> Naming.isBoilerplate(element));
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || NOT_SHOWN.matcher(element.attr("style")).find();
    }
}
