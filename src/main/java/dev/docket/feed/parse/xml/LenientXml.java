package dev.docket.feed.parse.xml;

import java.util.Optional;

/** Reads a feed's document into a tree, however damaged it is. */
public final class LenientXml {

    /** A feed shows itself early; a web page of megabytes is not read to its end. */
    private static final int PATIENCE = 50;

    private LenientXml() {}

    /**
     * The root element of the feed: {@code rss}, {@code rdf}, {@code feed} or {@code channel};
     * empty if none of them is among the first elements.
     */
    public static Optional<Element> feed(String text) {
        var tree = new Tree();
        var scanner = new Scanner(Controls.without(text), tree);
        while (scanner.step()) {
            if (tree.feed() == null && tree.elements() > PATIENCE) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(tree.feed());
    }
}
