package dev.docket.desk.page;

import java.util.Comparator;
import java.util.List;

/**
 * The sources that are shown.
 *
 * @param rows those in trouble first, then by name
 * @param total how many there are, shown or not
 * @param troubled how many of all are in trouble
 */
public record SourceList(List<SourceRow> rows, SourceFilter filter, int total, int troubled) {

    private static final Comparator<SourceRow> ORDER =
            Comparator.comparingInt(SourceList::rank)
                    .thenComparing(SourceRow::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparingLong(SourceRow::id);

    static SourceList of(List<SourceRow> all, SourceFilter filter) {
        return new SourceList(
                all.stream().filter(filter::shows).sorted(ORDER).toList(),
                filter,
                all.size(),
                (int) all.stream().filter(SourceRow::troubled).count());
    }

    public List<SourceFilter.State> states() {
        return List.of(SourceFilter.State.values());
    }

    private static int rank(SourceRow row) {
        if (row.times().paused()) {
            return 4;
        }
        return switch (row.health().tone()) {
            case "no" -> 0;
            case "part" -> 1;
            case "none" -> 2;
            default -> 3;
        };
    }
}
