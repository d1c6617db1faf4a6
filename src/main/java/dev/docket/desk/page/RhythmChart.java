package dev.docket.desk.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The entries of thirteen weeks, a bar a day.
 *
 * @param most on one day
 */
public record RhythmChart(List<Bar> bars, List<Week> weeks, int total, int most) {

    static final int WEEKS = 13;

    private static final int DAYS = WEEKS * 7;
    private static final int STEP = 6;
    private static final int HEIGHT = 60;

    /** A day without entries has a bar too, so that one sees that it was counted. */
    private static final int LEAST = 1;

    /** In units of the drawing, which is {@link #width} by 60. */
    public record Bar(int x, int y, int height, boolean empty) {}

    /** Seven days from this one. */
    public record Week(LocalDate from, int entries) {}

    /** The first day that a chart ending today shows. */
    static LocalDate begin(LocalDate today) {
        return today.minusDays(DAYS - 1L);
    }

    static RhythmChart of(Map<LocalDate, Integer> days, LocalDate today) {
        var begin = begin(today);
        var counts =
                IntStream.range(0, DAYS)
                        .map(day -> days.getOrDefault(begin.plusDays(day), 0))
                        .toArray();
        int most = IntStream.of(counts).max().orElse(0);
        return new RhythmChart(
                IntStream.range(0, DAYS).mapToObj(day -> bar(day, counts[day], most)).toList(),
                IntStream.range(0, WEEKS).mapToObj(week -> week(week, counts, begin)).toList(),
                IntStream.of(counts).sum(),
                most);
    }

    public int width() {
        return DAYS * STEP;
    }

    public LocalDate first() {
        return weeks.getFirst().from();
    }

    public LocalDate last() {
        return first().plusDays(DAYS - 1L);
    }

    private static Bar bar(int day, int count, int most) {
        int height = most == 0 ? LEAST : Math.max(LEAST, count * HEIGHT / most);
        return new Bar(day * STEP, HEIGHT - height, height, count == 0);
    }

    private static Week week(int week, int[] counts, LocalDate begin) {
        int entries = IntStream.range(week * 7, week * 7 + 7).map(day -> counts[day]).sum();
        return new Week(begin.plusWeeks(week), entries);
    }
}
