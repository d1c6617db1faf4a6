package dev.docket.feed.parse.xml;

import java.util.Optional;

/** Reads a feed's document into a tree, however damaged it is. */
public final class LenientXml {

    /** A feed shows itself early; a web page of megabytes is not read to its end. */
    private static final int PATIENCE = 50;

    /** In characters: from here on a look at the beginning comes first. */
    private static final int LONG = 1_000_000;

    private static final int HEAD = 50_000;

    private LenientXml() {}

    /**
     * The root element of the feed: {@code rss}, {@code rdf}, {@code feed} or {@code channel};
     * empty if none of them is among the first elements.
     */
    public static Optional<Element> feed(String text) {
        boolean hopeless = text.length() > LONG && !mayBe(text.substring(0, HEAD));
        return hopeless ? Optional.empty() : Optional.ofNullable(tree(text).feed());
    }

    private static boolean mayBe(String head) {
        var tree = tree(head);
        return tree.feed() != null || tree.elements() <= PATIENCE;
    }

    private static Tree tree(String text) {
        var tree = new Tree();
        var scanner = new Scanner(Controls.without(text), tree);
        boolean more = true;
        while (more && (tree.feed() != null || tree.elements() <= PATIENCE)) {
            more = scanner.step();
        }
        return tree;
    }
}
