package dev.docket.article.extract.body;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article part of a page, without what sites put around and between. */
public final class MainText {

    private MainText() {}

    /**
     * Finds the article of {@code page}.
     *
     * @param page is taken apart on the way: read everything else off it first
     * @param title of the article, which is not repeated in the text
     * @return an element that holds the article and little else; empty for a page without text
     */
    public static Element of(Document page, String title) {
        Pruning.prune(page.body());
        return main(page.body(), title);
    }

    /** The same for a page that {@link #of} found next to nothing in; believes no names. */
    public static Element ofMisnamed(Document page, String title) {
        Pruning.pruneLittle(page.body());
        return main(page.body(), title);
    }

    private static Element main(Element body, String title) {
        var main = MainBlock.in(body);
        Polishing.polish(main, title);
        return main;
    }
}
