package dev.docket.digest;

import java.util.List;

/** Releases of the week by label, against the weeks before. */
public record WeekPicture(List<Bar> bars) {

    /**
     * One label's share.
     *
     * @param label such as {@code OPEN_WEIGHTS}
     * @param thisWeek stories of the period with this label
     * @param mean of the eight periods before, or of as many as there are; 0 without any
     */
    public record Bar(String label, int thisWeek, double mean) {}
}
