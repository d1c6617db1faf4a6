package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.Mark;
import dev.docket.article.extract.facts.view.TitledLines;
import dev.docket.article.extract.facts.view.WordFinder;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Names in elements that are marked as holding them: microdata, RDFa, hCard, classes. */
final class Marked {

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

    private static final String AMONG_OTHERS =
            "[class*=comment], [id*=comment], [class*=related], [id*=related]";

    /** Longer words are a life, not a name, in characters. */
    private static final int LONGEST = 150;

    private static final int MOST = 5;

    /** A page of more marks is a list of others' works; each costs the reading of its words. */
    private static final int LIMIT = 100;

    /** Lines between those who wrote one article. */
    private static final int TOGETHER = 3;

    /** From the surest kind of mark on. */
    private static final List<Predicate<Mark>> NAMES =
            List.of(
                    mark -> mark.is("author") && isItemAuthor(mark.element()),
                    mark -> isRelAuthor(mark.element()),
                    mark -> NAME.matcher(mark.names()).find());

    private static final List<Predicate<Mark>> BYLINES =
            List.of(
                    mark -> isByline(mark) && !BESIDE.matcher(mark.names()).find(),
                    mark -> leadsToAuthor(mark.element()),
                    mark -> mark.is("vcard") || isByline(mark));

    /** By mark, since a mark may be of several kinds. */
    private final Map<Mark, List<String>> read = new IdentityHashMap<>();

    private final List<Mark> near;
    private final List<Mark> own;
    private final List<Mark> page;

    Marked(TitledLines lines) {
        own = lines.marks().stream().filter(Marked::isOfAuthor).limit(LIMIT).toList();
        near = own.stream().filter(lines::isNear).toList();
        page =
                lines.pageMarks().stream()
                        .filter(Marked::isOfAuthor)
                        .limit(LIMIT)
                        .filter(mark -> mark.element().closest(AMONG_OTHERS) == null)
                        .toList();
    }

    private static boolean isOfAuthor(Mark mark) {
        boolean isNamed = isByline(mark) || mark.is("vcard") || mark.is("username");
        return (isNamed || mark.element().normalName().equals("a")) && !OTHERS.isIn(mark.names());
    }

    /** Those near the title that microdata, links and classes call the author's name. */
    List<String> nearNames() {
        return first(NAMES, this::near);
    }

    /** Those near the title in what is called a byline, or leads to an author's page. */
    List<String> nearBylines() {
        return first(BYLINES, this::near);
    }

    /** Those further off, if they are of one mind; else those aside. */
    List<String> far() {
        var names = first(NAMES, this::far);
        return names.isEmpty() ? first(BYLINES, this::far) : names;
    }

    private static List<String> first(
            List<Predicate<Mark>> kinds, Function<Predicate<Mark>, List<String>> search) {
        return kinds.stream()
                .map(search)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isItemAuthor(Element element) {
        return element.attr("itemprop").contains("author")
                || element.attr("property").endsWith("author");
    }

    private static boolean isRelAuthor(Element element) {
        return List.of(element.attr("rel").split(" ")).contains("author");
    }

    private static boolean isByline(Mark mark) {
        return BYLINE.isIn(mark.names());
    }

    private static boolean leadsToAuthor(Element element) {
        return AUTHORS_PAGE.matcher(element.attr("href")).find();
    }

    private List<String> near(Predicate<Mark> wanted) {
        return together(near.stream().filter(wanted).toList());
    }

    private List<String> far(Predicate<Mark> wanted) {
        var marks = own.stream().filter(wanted).toList();
        return marks.isEmpty() ? agreed(page.stream().filter(wanted).toList()) : agreed(marks);
    }

    /** A list of other articles names many authors, in many places. */
    private List<String> agreed(List<Mark> marks) {
        var first = together(marks);
        boolean all = marks.stream().map(mark -> names(mark)).allMatch(first::containsAll);
        return all ? first : List.of();
    }

    /** The names of the first mark that holds any, and of those that stand with it. */
    private List<String> together(List<Mark> marks) {
        var names = new ArrayList<String>();
        int line = -1;
        for (var mark : marks) {
            if (names.size() >= MOST || (line >= 0 && Math.abs(mark.line() - line) > TOGETHER)) {
                break;
            }
            var found = names(mark);
            line = found.isEmpty() ? line : mark.line();
            names.addAll(found);
        }
        return names.stream().distinct().toList();
    }

    private List<String> names(Mark mark) {
        return read.computeIfAbsent(mark, each -> names(each.element()));
    }

    private static List<String> names(Element element) {
        var inner = element.selectFirst("[itemprop=name], .fn");
        var holder = inner == null ? element : inner;
        var content = holder.attr("content");
        var text = content.isBlank() ? holder.text() : content;
        return text.length() > LONGEST ? List.of() : Names.of(text);
    }
}
