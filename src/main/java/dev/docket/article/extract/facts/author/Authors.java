package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.TitledLines;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        var named = declared.names();
        var names = named.isEmpty() ? shown() : named;
        if (names.isEmpty()) {
            return house();
        }
        return person.isAmong(names)
                ? first(near(), found -> person.isFuller(found, names)).orElse(names)
                : orPerson(names);
    }

    private List<String> shown() {
        return first(Stream.concat(near(), far()), _ -> true).orElse(List.of());
    }

    /** A person or an agency that the page credits plainly, before the house that it names. */
    private List<String> orPerson(List<String> houses) {
        return first(
                        Stream.concat(near(), credited()),
                        found -> found.stream().anyMatch(person::isFullyNamed))
                .or(() -> first(Stream.of(() -> Credits.agency(lines.near())), _ -> true))
                .orElse(houses);
    }

    private Stream<Supplier<List<String>>> near() {
        return Stream.of(marked::nearNames, () -> Bylines.first(lines.near()), marked::nearBylines);
    }

    /** Names that nothing but a credit can be. */
    private Stream<Supplier<List<String>>> credited() {
        return Stream.of(
                () -> Credits.announced(lines.all()),
                () -> Credits.labelled(lines.near()),
                () -> Bylines.signature(lines.all()));
    }

    private Stream<Supplier<List<String>>> far() {
        return Stream.of(
                marked::far,
                () -> Bylines.first(lines.all()),
                () -> Bylines.alone(lines.near()),
                () -> Credits.labelled(lines.all()),
                () -> Credits.agency(lines.near()),
                () -> Bylines.signature(lines.all()));
    }

    private static Optional<List<String>> first(
            Stream<Supplier<List<String>>> ways, Predicate<List<String>> wanted) {
        return ways.map(Supplier::get).filter(names -> !names.isEmpty()).filter(wanted).findFirst();
    }

    /** Where nobody is named, the publisher speaks: a lab on its site, a writer on her own. */
    private List<String> house() {
        var holder = Copyright.holder(lines.page());
        var owner = holder.stream().filter(person::isFullyNamed).toList();
        var named = owner.isEmpty() ? Names.of(house) : owner;
        return named.isEmpty() ? holder : named;
    }
}
