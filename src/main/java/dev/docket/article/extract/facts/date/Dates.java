package dev.docket.article.extract.facts.date;

import dev.docket.article.extract.facts.Published;
import dev.docket.article.extract.facts.view.PageView;
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

    private Dates(PageView view, String title) {
        declared = new DeclaredDates(view);
        visible = new VisibleDates(view, title);
        address = AddressDate.of(view.page().location());
    }

    /** When the article of {@code view}, called {@code title}, was published. */
    public static Optional<Published> published(PageView view, String title) {
        return new Dates(view, title).published();
    }

    /** When it was changed, as declared: something else than its publication. */
    public static Optional<Published> modified(PageView view, Optional<Published> published) {
        return new DeclaredDates(view)
                .modified()
                .filter(
                        found ->
                                published.isPresent()
                                        && found.instant().isAfter(published.get().instant()));
    }

    private Optional<Published> published() {
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
