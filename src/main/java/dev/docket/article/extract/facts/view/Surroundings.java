package dev.docket.article.extract.facts.view;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what stands beside an article from what belongs to it. */
final class Surroundings {

    /** Never seen, or never an article's words. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "select",
                    "iframe",
                    "textarea",
                    "object",
                    "canvas",
                    "video",
                    "audio",
                    "head",
                    "datalist");

    private static final Set<String> ASIDE =
            Set.of("nav", "footer", "aside", "blockquote", "figcaption", "dialog");

    /** Carry names such as {@code has-sidebar} on behalf of the whole page. */
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article", "footer");

    private static final WordFinder BEGINNINGS =
            new WordFinder(
                    " comment",
                    " related",
                    " sidebar",
                    " teaser",
                    " footer",
                    " recommend",
                    " nav",
                    " menu",
                    " popular",
                    " newsletter",
                    " cookie",
                    " consent",
                    " breadcrumb",
                    " trending",
                    " mostread",
                    " most-read",
                    " disqus",
                    " respond",
                    " recirc",
                    " ticker",
                    " readmore",
                    " read-more",
                    " more-news",
                    " more-stories",
                    " more-from",
                    " similar",
                    " seealso",
                    " see-also");

    private static final WordFinder ENDS =
            new WordFinder(
                    "comment ",
                    "comments ",
                    "commentlist ",
                    "related ",
                    "sidebar ",
                    "footer ",
                    "teaser ",
                    "teasers ",
                    "recommendations ",
                    "-nav ",
                    "-menu ");

    /** The foot of an article tells who wrote it, and when. */
    private static final WordFinder FEET =
            new WordFinder("entry-footer ", "post-footer ", "article-footer ");

    private Surroundings() {}

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden");
    }

    /** Whether {@code element}, of these {@code names}, begins something beside the article. */
    static boolean isAside(Element element, String names) {
        return (ASIDE.contains(element.normalName()) && !isFooting(element))
                || (!WHOLE.contains(element.normalName()) && isCalledAside(names));
    }

    private static boolean isCalledAside(String names) {
        return BEGINNINGS.isIn(names) || (ENDS.isIn(names) && !FEET.isIn(names));
    }

    private static boolean isFooting(Element element) {
        return element.normalName().equals("footer") && element.closest("article, main") != null;
    }

    /** All that an element is called, in lower case, each name between spaces; empty if nothing. */
    static String names(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        var names = new StringBuilder();
        for (var key : new String[] {"class", "id", "itemprop", "rel", "property"}) {
            var value = element.attr(key);
            if (!value.isEmpty()) {
                names.append(' ').append(value);
            }
        }
        return names.isEmpty() ? "" : names.append(' ').toString().toLowerCase(Locale.ROOT);
    }
}
