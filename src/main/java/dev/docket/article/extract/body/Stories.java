package dev.docket.article.extract.body;

import org.jsoup.nodes.Element;

/** Other stories around a story. */
final class Stories {

    private static final String HEADED =
            "h1, h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4";

    private Stories() {}

    /**
     * Whether {@code up} holds an article outside {@code story} that is one of its own: it has a
     * title that leads elsewhere, which the parts of an article have not.
     */
    static boolean beside(Element story, Element up) {
        return up.select("article").stream()
                .anyMatch(each -> isOther(each, story) && each.selectFirst(HEADED) != null);
    }

    private static boolean isOther(Element article, Element story) {
        return !article.equals(story) && !isWithin(article, story) && !isWithin(story, article);
    }

    private static boolean isWithin(Element inner, Element outer) {
        for (var at = inner.parent(); at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
