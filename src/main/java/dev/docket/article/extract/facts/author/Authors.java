package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.PageView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who wrote an article: a person whom the page declares or shows goes before the house that
 * publishes it, and a declaration before what is only shown.
 */
public final class Authors {

    private static final List<String> META =
            List.of(
                    "author", "article:author", "parsely-author", "dc.creator", "dcterms.creator",
                    "sailthru.author", "byl", "citation_author", "cxenseparse:author",
                    "article:author_name", "article.author", "og:author", "shareaholic:article_author_name",
                    "dc.contributor", "creator", "autor", "bt:author", "rbauthors", "dable:author");

    /** Of the label of a card for Twitter, which may say anything else. */
    private static final Pattern WRITTEN_BY =
            Pattern.compile(
                    "(?iu)(?:written|posted|author|autor|auteur|verfasst|geschrieben|écrit|rédigé|escrito|scritto|napsal|napisan|geschreven|skriv|autore|автор|yazar|kirjoittan).*");

    /** Lines above and below a title in which a byline is this article's. */
    private static final int ABOVE = 4;

    private static final int BELOW = 15;

    private final PageView view;
    private final int title;

    private Authors(PageView view, String title) {
        this.view = view;
        this.title = view.lines().placeOf(title);
    }

    /** The names, joined by {@code ", "}; empty if the page names nobody. */
    public static String of(PageView view, String title) {
        return String.join(", ", new Authors(view, title).names());
    }

    private List<String> names() {
        var declared = declared();
        if (declared.stream().anyMatch(this::isPerson)) {
            return declared;
        }
        var shown = shown();
        return declared.isEmpty() || shown.stream().anyMatch(this::isPerson) ? shown : declared;
    }

    private boolean isPerson(String name) {
        return Person.mayBe(name, view.site());
    }

    private List<String> declared() {
        var described = all(view.json().authors().stream());
        if (described.stream().anyMatch(this::isPerson)) {
            return described;
        }
        var tagged =
                META.stream()
                        .map(name -> all(view.meta().every(name).stream()))
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElseGet(this::card);
        return described.isEmpty() || tagged.stream().anyMatch(this::isPerson) ? tagged : described;
    }

    private static List<String> all(Stream<String> raw) {
        var names = new LinkedHashSet<String>();
        raw.forEach(each -> names.addAll(Names.of(each)));
        return List.copyOf(names);
    }

    private List<String> card() {
        return WRITTEN_BY.matcher(view.meta().first("twitter:label1")).matches()
                ? Names.of(view.meta().first("twitter:data1"))
                : List.of();
    }

    private List<String> shown() {
        var marked = new Marked(view, title);
        var lines = view.lines();
        return Stream.<Supplier<List<String>>>of(
                        marked::declared,
                        () -> Bylines.first(lines.between(title - ABOVE, title + BELOW)),
                        marked::suggested,
                        () -> Bylines.first(lines.between(0, lines.all().size())),
                        () -> Bylines.signature(lines.between(title, lines.all().size())))
                .map(Supplier::get)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
