package dev.docket.article.extract.facts.view;

import org.jsoup.nodes.Element;

/**
 * An element whose attributes hint at what it holds.
 *
 * @param names its class, id, itemprop, rel and property, in lower case, each between spaces
 * @param line of the lines of the page, the one that was begun when the element began
 * @param aside as {@link VisibleLine#aside}
 */
public record Mark(Element element, String names, int line, int aside) {

    /** Whether one of its names is {@code name}. */
    public boolean is(String name) {
        return names.contains(" " + name + " ");
    }
}
