package dev.docket.article.extract.facts.date;

import dev.docket.article.extract.facts.Published;
import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.TitledLines;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * When an article was published: the publisher's declaration, the address, then the page's words.
 */
public final class Dates {

    private final DeclaredDates declared;
    private final VisibleDates visible;
    private final Optional<Published> address;

    public Dates(PageView view, TitledLines lines) {
        declared = new DeclaredDates(view, lines);
        visible = new VisibleDates(lines);
        address = AddressDate.of(view.page().location());
    }

    /** When it was changed, as declared, if that was after its publication. */
    public Optional<Published> modified() {
        var published = published();
        return declared.modified()
                .filter(
                        found ->
                                published.isPresent()
                                        && found.instant().isAfter(published.get().instant()));
    }

    /** When it was published. */
    public Optional<Published> published() {
        var declarations = declared.published();
        return declarations.isEmpty() ? undeclared() : Optional.of(asWritten(chosen(declarations)));
    }

    /** Of declarations that differ, the one that readers see is the publisher's own. */
    private Published chosen(List<Published> declarations) {
        boolean agree = declarations.stream().map(Published::day).distinct().count() == 1;
        return agree
                ? declarations.getFirst()
                : declarations.stream()
                        .filter(each -> visible.near().filter(seen -> isSameDay(seen, each)).isPresent())
                        .findFirst()
                        .orElse(declarations.getFirst());
    }

    private static boolean isSameDay(Published one, Published other) {
        return one.day().equals(other.day());
    }

    private Published asWritten(Published declared) {
        return address.flatMap(day -> LocalDay.of(declared, day.day()))
                .or(() -> visible.near().flatMap(day -> LocalDay.of(declared, day.day())))
                .orElse(declared);
    }

    private Optional<Published> undeclared() {
        return Stream.<Supplier<Optional<Published>>>of(
                        () -> declared.created().map(this::asWritten),
                        () -> address,
                        visible::near,
                        visible::marked,
                        visible::announced,
                        declared::modified,
                        visible::last)
                .flatMap(way -> way.get().stream())
                .findFirst();
    }
}
