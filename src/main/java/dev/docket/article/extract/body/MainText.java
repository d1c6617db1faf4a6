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
     * @return the article, not yet {@linkplain Passage#tidied tidied}; without lines for a page
     *     without text
     */
    public static Passage of(Document page, String title) {
        var known = Sites.article(page);
        if (known.isPresent()) {
            Pruning.pruneLittle(known.get());
            return text(known.get(), title);
        }
        var description = Description.of(page);
        Pruning.prune(page.body(), description);
        return main(page, title, description);
    }

    /** The same for a page that {@link #of} found next to nothing in; believes no names. */
    public static Passage ofMisnamed(Document page, String title) {
        Pruning.pruneLittle(page.body());
        return main(page, title, Description.of(page));
    }

    private static Passage main(Document page, String title, String description) {
        var main = MainBlock.in(page.body());
        Lead.fetch(page, main, title, description);
        Headline.cutBefore(main, title);
        return text(main, title);
    }

    private static Passage text(Element main, String title) {
        Polishing.polish(main, title);
        return Passage.of(main);
    }
}
