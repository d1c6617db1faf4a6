package dev.docket.article.extract.facts.date;

import dev.docket.article.extract.facts.Published;
import dev.docket.article.extract.facts.view.Mark;
import dev.docket.article.extract.facts.view.TitledLines;
import dev.docket.article.extract.facts.view.VisibleLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Dates that readers of a page see. */
final class VisibleDates {

    private static final Pattern DATED =
            Pattern.compile(
                    " \\S*(?:publi|date|datum|time|byline|meta|info|posted|fecha|created|stand|issued)\\S*"
                        + " ");

    private static final Pattern CHANGED =
            Pattern.compile("updated|modified|geaendert|changed|expire");

    /** A page of more is a calendar; each costs the reading of its words. */
    private static final int LIMIT = 200;

    private final TitledLines lines;
    private final Optional<Published> near;

    VisibleDates(TitledLines lines) {
        this.lines = lines;
        this.near = findNear();
    }

    /** The date that stands with the title. */
    Optional<Published> near() {
        return near;
    }

    private Optional<Published> findNear() {
        return lines.hasTitle()
                ? ofMarks(
                                lines.marks(),
                                mark ->
                                        isTime(mark)
                                                && isSeen(mark)
                                                && !isChange(mark)
                                                && lines.isNear(mark))
                        .or(() -> ofLines(lines.near(), Dateline::published))
                : Optional.empty();
    }

    private static boolean isTime(Mark mark) {
        return mark.element().normalName().equals("time");
    }

    private static boolean isSeen(Mark mark) {
        return mark.element().hasText();
    }

    private static boolean isChange(Mark mark) {
        return CHANGED.matcher(mark.names()).find() && !mark.names().contains("entry-date");
    }

    /** The first date in an element that is marked as holding one. */
    Optional<Published> marked() {
        return ofMarks(lines.marks(), mark -> isTime(mark) && !isChange(mark))
                .or(() -> ofMarks(lines.marks(), mark -> isDated(mark) && !isChange(mark)));
    }

    /**
     * The first date that is said to be the one of publication; else the first that stands alone.
     */
    Optional<Published> announced() {
        return ofLines(lines.all(), Dateline::announced)
                .or(() -> ofLines(lines.all(), Dateline::alone));
    }

    /** Any date: of a change, of something beside the article, in its text. */
    Optional<Published> last() {
        return ofLines(lines.all(), Dateline::changed)
                .or(() -> ofMarks(lines.pageMarks(), mark -> isTime(mark) || isDated(mark)))
                .or(() -> ofLines(lines.all(), line -> Credible.date(line.text())))
                .or(() -> ofLines(lines.page(), line -> Credible.date(line.text())));
    }

    private static boolean isDated(Mark mark) {
        return DATED.matcher(mark.names()).find();
    }

    private static Optional<Published> ofMarks(List<Mark> marks, Predicate<Mark> wanted) {
        return marks.stream()
                .filter(wanted)
                .limit(LIMIT)
                .flatMap(mark -> MarkedDate.texts(mark.element()))
                .flatMap(text -> Credible.date(text).stream())
                .findFirst();
    }

    private interface Reading {
        Optional<Published> of(VisibleLine line);
    }

    private static Optional<Published> ofLines(List<VisibleLine> lines, Reading reading) {
        return lines.stream().flatMap(line -> reading.of(line).stream()).findFirst();
    }
}
