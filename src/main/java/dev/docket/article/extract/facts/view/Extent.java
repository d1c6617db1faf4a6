package dev.docket.article.extract.facts.view;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Tells a label from a page, without reading the page: names of all kinds can stand on an element
 * that holds all others, and on each of those.
 */
public final class Extent implements NodeFilter {

    /** Nodes in a byline, a dateline or a heading, pictures and icons included. */
    private static final int NODES = 500;

    /** Characters in it, white space included. */
    private static final int CHARACTERS = 20_000;

    private int nodes;
    private int characters;

    private Extent() {}

    /** Whether {@code element} is small enough to be a label. */
    public static boolean isSmall(Element element) {
        var extent = new Extent();
        element.filter(extent);
        return extent.isWithin();
    }

    private boolean isWithin() {
        return nodes <= NODES && characters <= CHARACTERS;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        characters += node instanceof TextNode text ? text.getWholeText().length() : 0;
        return isWithin() ? FilterResult.CONTINUE : FilterResult.STOP;
    }
}
