package dev.docket.article.extract.body;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Where lines begin and end. */
final class Blocks {

    private static final Set<String> ALSO =
            Set.of(
                    "br",
                    "hr",
                    "tr",
                    "td",
                    "th",
                    "option",
                    "figure",
                    "figcaption",
                    "main",
                    "picture");

    private Blocks() {}

    /** Whether a browser would start a new line before and after {@code element}. */
    static boolean breaksLine(Element element) {
        return element.isBlock() || ALSO.contains(element.normalName()) || wrapsBlock(element);
    }

    /**
     * Inline and home-made elements (a, span, amp-...) that wrap a block break the line as well.
     */
    private static boolean wrapsBlock(Element element) {
        for (var child = element.firstElementChild();
                child != null;
                child = child.nextElementSibling()) {
            if (child.isBlock()) {
                return true;
            }
        }
        return false;
    }
}
