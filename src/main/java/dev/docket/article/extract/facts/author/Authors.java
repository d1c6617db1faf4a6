package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.TitledLines;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Who wrote an article: a person whom the page declares or shows goes before the house that
 * publishes it, and a declaration before what is only shown.
 */
public final class Authors {

    private final DeclaredAuthors declared;
    private final Person person;
    private final TitledLines lines;
    private final Marked marked;
    private final String house;

    private Authors(PageView view, TitledLines lines) {
        this.person = new Person(view.site());
        this.declared = new DeclaredAuthors(view, person);
        this.lines = lines;
        this.house = view.site().house();
        this.marked = new Marked(lines);
    }

    /** The names, joined by {@code ", "}; empty if the page names nobody. */
    public static String of(PageView view, TitledLines lines) {
        return String.join(", ", new Authors(view, lines).names());
    }

    private List<String> names() {
        var names = declared.names();
        if (person.isAmong(names)) {
            return names;
        }
        var shown = first(shown());
        boolean better = names.isEmpty() || shown.stream().anyMatch(person::isFullyNamed);
        return better ? shown : names;
    }

    private Stream<Supplier<List<String>>> shown() {
        return Stream.of(
                marked::nearNames,
                () -> Bylines.first(lines.near()),
                marked::nearBylines,
                marked::far,
                () -> Bylines.first(lines.all()),
                () -> Bylines.alone(lines.near()),
                () -> Bylines.signature(lines.all()),
                () -> Names.of(house));
    }

    private static List<String> first(Stream<Supplier<List<String>>> ways) {
        return ways.map(Supplier::get)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
