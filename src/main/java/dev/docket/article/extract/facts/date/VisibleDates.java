package dev.docket.article.extract.facts.date;

import dev.docket.article.extract.facts.Published;
import dev.docket.article.extract.facts.view.Mark;
import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.VisibleLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates that readers of a page see. */
final class VisibleDates {

    /** Lines above and below the title in which a date is most likely the article's. */
    private static final int ABOVE = 4;

    private static final int BELOW = 12;

    private static final Pattern DATED =
            Pattern.compile(
                    " \\S*(?:publi|date|datum|time|byline|meta|info|posted|fecha|created|stand|issued)\\S* ");

    private static final Pattern CHANGED = Pattern.compile("updated|modified|geaendert|changed|expire");

    private final PageView view;
    private final int title;
    private final Optional<Published> near;

    VisibleDates(PageView view, String name) {
        this.view = view;
        this.title = view.lines().placeOf(name);
        this.near = findNear();
    }

    /** The date that stands with the title. */
    Optional<Published> near() {
        return near;
    }

    private Optional<Published> findNear() {
        if (title < 0) {
            return Optional.empty();
        }
        return ofMarks(mark -> isTime(mark) && !isChange(mark) && isNear(mark.line()))
                .or(() -> ofLines(view.lines().between(title + 1, title + BELOW), Dateline::published))
                .or(() -> ofLines(view.lines().between(title - ABOVE, title), Dateline::published));
    }

    private boolean isNear(int line) {
        return line >= title - ABOVE && line < title + BELOW;
    }

    private static boolean isTime(Mark mark) {
        return mark.element().normalName().equals("time") && !mark.aside();
    }

    private static boolean isChange(Mark mark) {
        return CHANGED.matcher(mark.names()).find() && !mark.names().contains("entry-date");
    }

    /** The first date in an element that is marked as holding one. */
    Optional<Published> marked() {
        return ofMarks(mark -> isTime(mark) && !isChange(mark))
                .or(() -> ofMarks(mark -> !mark.aside() && !isChange(mark) && DATED.matcher(mark.names()).find()));
    }

    /** The first date that is said to be the one of publication; else the first that stands alone. */
    Optional<Published> announced() {
        var lines = lines();
        return ofLines(lines, Dateline::announced).or(() -> ofLines(lines, Dateline::alone));
    }

    /** Any date: of a change, of something beside the article, in its text. */
    Optional<Published> last() {
        return ofLines(lines(), Dateline::changed)
                .or(() -> ofMarks(mark -> mark.element().normalName().equals("time") || DATED.matcher(mark.names()).find()))
                .or(() -> ofLines(lines(), line -> Credible.date(line.text())))
                .or(() -> ofLines(view.lines().all(), line -> Credible.date(line.text())));
    }

    private List<VisibleLine> lines() {
        return view.lines().between(0, view.lines().all().size());
    }

    private Optional<Published> ofMarks(Predicate<Mark> wanted) {
        return view.lines().marks().stream()
                .filter(wanted)
                .flatMap(mark -> MarkedDate.texts(mark.element()))
                .flatMap(text -> Credible.date(text).stream())
                .findFirst();
    }

    private interface Reading {
        Optional<Published> of(VisibleLine line);
    }

    private static Optional<Published> ofLines(List<VisibleLine> lines, Reading reading) {
        return Stream.ofNullable(lines)
                .flatMap(List::stream)
                .flatMap(line -> reading.of(line).stream())
                .findFirst();
    }
}
