package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.Mark;
import dev.docket.article.extract.facts.view.TitledLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Names in elements that are marked as holding them: microdata, RDFa, hCard, classes. */
final class Marked {

    private static final Pattern NAME =
            Pattern.compile(
                    " (?:p-author|\\S*(?:author|autor|auteur|byline|writer|reporter)\\S*name\\S*|posted-by|wrote[_-]by|entry-author|post-author"
                        + "|username|meta-author|author-link|authorlink|\\S*author\\S*(?:link|fullname)\\S*) ");

    private static final Pattern BYLINE =
            Pattern.compile(
                    " \\S*(?:byline|by-line|author|autor|auteur|verfasser|writer|reporter|journalist|contributor|signature|firma|posted-by|creator|redakteur)\\S* ");

    /** Tell of authors and hold other things: their pictures, lives, number, other works. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?:author|autor|byline)\\S*(?:-|_|__)?(?:bio|box|desc|about|image|img|avatar|photo|pic|more|info|social|follow|count|list|role|title|job|email|twitter|date|time|meta|articles|posts)");

    private static final Pattern AUTHORS_PAGE =
            Pattern.compile("/(?:author|authors|autor|autoren|autores|autore|autori|auteur|auteurs|redaktion|redakteure|profile|people|staff|journalist|reporters?|by|writers?|contributors?)/[^/?#]+");

    /** Longer words are a life, not a name, in characters. */
    private static final int LONGEST = 150;

    private static final int MOST = 5;

    /** Lines between those who wrote one article. */
    private static final int TOGETHER = 3;

    private final List<Mark> marks;

    Marked(TitledLines lines) {
        this.marks =
                lines.marks().stream().filter(mark -> !mark.names().contains("comment")).toList();
    }

    /** What the page's microdata and links declare, in so many words. */
    List<String> declared() {
        var names = together(mark -> mark.is("author") && isItemAuthor(mark));
        if (names.isEmpty()) {
            names = together(mark -> isRelAuthor(mark.element()));
        }
        return names.isEmpty() ? together(mark -> NAME.matcher(mark.names()).find()) : names;
    }

    private static boolean isItemAuthor(Mark mark) {
        var element = mark.element();
        return element.attr("itemprop").contains("author")
                || element.attr("property").endsWith("author");
    }

    private static boolean isRelAuthor(Element element) {
        return List.of(element.attr("rel").split(" ")).contains("author");
    }

    /** What classes and addresses suggest. */
    List<String> suggested() {
        var names =
                together(
                        mark ->
                                BYLINE.matcher(mark.names()).find()
                                        && !BESIDE.matcher(mark.names()).find());
        if (names.isEmpty()) {
            names = together(mark -> AUTHORS_PAGE.matcher(mark.element().attr("href")).find());
        }
        return names.isEmpty() ? together(mark -> mark.is("vcard") || BYLINE.matcher(mark.names()).find()) : names;
    }

    /** The names of the first such element, and of those that stand with it. */
    private List<String> together(Predicate<Mark> wanted) {
        var names = new ArrayList<String>();
        int line = -1;
        for (var mark : marks) {
            if (names.size() >= MOST || (line >= 0 && Math.abs(mark.line() - line) > TOGETHER)) {
                break;
            }
            var found = wanted.test(mark) ? names(mark.element()) : List.<String>of();
            line = found.isEmpty() ? line : mark.line();
            names.addAll(found);
        }
        return names.stream().distinct().toList();
    }

    private static List<String> names(Element element) {
        var inner = element.selectFirst("[itemprop=name], .fn");
        var holder = inner == null ? element : inner;
        var content = holder.attr("content");
        var text = content.isBlank() ? holder.text() : content;
        return text.length() > LONGEST ? List.of() : Names.of(text);
    }
}
