package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.Mark;
import dev.docket.article.extract.facts.view.WordFinder;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The kinds of marks that tell of authors. */
final class MarkKinds {

    private static final Pattern NAME =
            Pattern.compile(
                    " (?:p-author|\\S*(?:author|autor|auteur|byline|writer|reporter)\\S*name\\S*|posted-by|wrote[_-]by|entry-author|post-author|username|meta-author|\\S*author\\S*link\\S*)"
                        + " ");

    private static final WordFinder BYLINE =
            new WordFinder(
                    "byline",
                    "by-line",
                    "author",
                    "autor",
                    "auteur",
                    "verfasser",
                    "writer",
                    "wrote",
                    "reporter",
                    "journalist",
                    "contributor",
                    "signature",
                    "firma",
                    "posted-by",
                    "creator",
                    "redakteur");

    /** Tell of authors and hold other things: their pictures, lives, number, other works. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?:author|autor|byline)\\S*(?:-|_|__)?(?:bio|box|desc|about|image|img|avatar|photo|pic|more|info|social|follow|count|list|role|title|job|email|twitter|date|time|meta|articles|posts)");

    private static final Pattern AUTHORS_PAGE =
            Pattern.compile(
                    "/(?:author|authors|autor|autoren|autores|autore|autori|auteur|auteurs|redaktion|redakteure|profile|people|staff|journalist|reporters?|by|writers?|contributors?)/[^/?#]+");

    /** Others' words and works. */
    private static final WordFinder OTHERS =
            new WordFinder("comment", "related", "kommentar", "respond");

    /** From the surest kind of mark on. */
    static final List<Predicate<Mark>> NAMES =
            List.of(
                    mark -> mark.is("author") && isItemAuthor(mark.element()),
                    mark -> isRelAuthor(mark.element()),
                    mark -> NAME.matcher(mark.names()).find());

    /** What is called a byline, or leads to an author's page. */
    static final List<Predicate<Mark>> BYLINES =
            List.of(
                    mark -> isByline(mark) && !BESIDE.matcher(mark.names()).find(),
                    mark -> leadsToAuthor(mark.element()),
                    mark -> mark.is("vcard") || isByline(mark));

    private MarkKinds() {}

    /** Whether {@code mark} is of one of the kinds, and not of others' words and works. */
    static boolean isOfAuthor(Mark mark) {
        boolean isNamed = isByline(mark) || mark.is("vcard") || mark.is("username");
        return (isNamed || leadsToAuthor(mark.element())) && !OTHERS.isIn(mark.names());
    }

    private static boolean isItemAuthor(Element element) {
        return element.attr("itemprop").contains("author")
                || element.attr("property").endsWith("author");
    }

    private static boolean isRelAuthor(Element element) {
        return List.of(element.attr("rel").split(" ", -1)).contains("author");
    }

    private static boolean isByline(Mark mark) {
        return BYLINE.isIn(mark.names());
    }

    private static boolean leadsToAuthor(Element element) {
        return AUTHORS_PAGE.matcher(element.attr("href")).find();
    }
}
