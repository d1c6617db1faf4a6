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
    private final Optional<Published> published;

    public Dates(PageView view, TitledLines lines) {
        declared = new DeclaredDates(view, lines);
        visible = new VisibleDates(lines);
        address = AddressDate.of(view.page().location());
        published = find();
    }

    /** When it was changed, as declared, if that was after its publication. */
    public Optional<Published> modified() {
        return declared.modified()
                .filter(found ->
                        published.isPresent()
                                && found.instant().isAfter(published.get().instant()));
    }

    /** When it was published. */
    public Optional<Published> published() {
        return published;
    }

    private Optional<Published> find() {
        var declarations = declared.published();
        return declarations.isEmpty() ? undeclared() : Optional.of(asWritten(chosen(declarations)));
    }

    /** Of declarations that differ, the one that readers see, unless that is of the last change. */
    private Published chosen(List<Published> declarations) {
        var changed = declared.modified().map(Published::day);
        return visible.near()
                .map(Published::day)
                .filter(day -> !Optional.of(day).equals(changed))
                .flatMap(day ->
                        declarations.stream().filter(each -> each.day().equals(day)).findFirst())
                .orElse(declarations.getFirst());
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
