package dev.docket.article.extract.body;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Whether anything comes after an element. */
final class Following {

    private Following() {}

    /** Whether text follows {@code element} within {@code root}. */
    static boolean hasText(Element element, Element root) {
        for (Node at = element; at != null && !at.equals(root); at = at.parent()) {
            for (var next = at.nextSibling(); next != null; next = next.nextSibling()) {
                if (isText(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isText(Node node) {
        return node instanceof TextNode text
                ? !text.isBlank()
                : node instanceof Element element && element.hasText();
    }
}
